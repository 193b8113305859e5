package groundwork.practices.fleet;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Ids;
import groundwork.practices.Subject;
import groundwork.practices.live.WorkspaceReader;
import groundwork.terms.IpRange;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Judges all workspaces of a part of a tenant, one page after the other: what they stand on comes from Azure
/// Resource Graph, who may do what is read once for each subscription, and only what neither holds is read one by
/// one (the workspace in the preview version, its computes and datastores, diagnostic settings, zone groups). No
/// more than one page is held in memory.
///
/// @param reach which part
/// @param cloud read only
/// @param from  the public address the operator comes from, where they said so
public record Fleet(Reach reach, Cloud cloud, Optional<IpRange> from) {

    private static final int AT_ONCE = 4;

    /// One workspace and what the practices say of it.
    public record Judged(ResourceId workspace, List<Finding> findings) {
        public Judged {
            findings = List.copyOf(findings);
        }
    }

    /// All workspaces, for an operator from nobody knows where.
    public Fleet(Reach reach, Cloud cloud) {
        this(reach, cloud, Optional.empty());
    }

    /// How many workspaces there are in each subscription, by its id.
    ///
    /// @throws CloudFailure when Resource Graph does not answer
    public Map<String, Long> count() {
        var counts = new LinkedHashMap<String, Long>();
        new ResourceGraph(cloud, reach)
                .each(
                        workspaces()
                                + " | summarize workspaces = count() by subscriptionId | order by subscriptionId asc",
                        rows -> rows.forEach(row -> counts.put(
                                row.text("subscriptionId").orElse(""),
                                row.number("workspaces")
                                        .map(java.math.BigDecimal::longValue)
                                        .orElse(0L))));
        return counts;
    }

    /// Judges every workspace, in the order of subscriptions and ids.
    ///
    /// @param subscriptions what [#count] said
    /// @param skip          workspaces somebody knows already
    /// @param each          told each workspace, from the calling thread
    /// @param stop          asked between workspaces
    /// @return whether it came to its end
    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    public boolean judge(
            Map<String, Long> subscriptions, Predicate<ResourceId> skip, Consumer<Judged> each, BooleanSupplier stop) {
        for (var subscription : subscriptions.keySet()) {
            var graph = new ResourceGraph(cloud, new Reach.Subscriptions(List.of(subscription)));
            var access = new Access(cloud, subscription);
            var next = Optional.<String>empty();
            do {
                var page = graph.page(
                        workspaces() + " | project id, name, type, location, identity, properties | order by id asc",
                        next);
                var left = page.rows().stream()
                        .filter(row -> Ids.at(row, "id").filter(skip.negate()).isPresent())
                        .toList();
                if (!page(new PageCloud(cloud, access, new Surroundings(graph).of(left)), left, each, stop)) {
                    return false;
                }
                next = page.next();
            } while (next.isPresent());
        }
        return true;
    }

    private static String workspaces() {
        return "resources | where type =~ " + ResourceGraph.literal(Subject.WORKSPACE);
    }

    private boolean page(Cloud seen, List<Json> rows, Consumer<Judged> each, BooleanSupplier stop) {
        var few = new Semaphore(AT_ONCE);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var judging = new ArrayList<Future<Judged>>();
            for (var row : rows) {
                Ids.at(row, "id").ifPresent(id -> judging.add(threads.submit(() -> judged(id, seen, few))));
            }
            for (var one : judging) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                each.accept(await(one));
            }
            return true;
        } finally {
            threads.shutdownNow();
            threads.close();
        }
    }

    private Judged judged(ResourceId workspace, Cloud seen, Semaphore few) throws InterruptedException {
        few.acquire();
        try {
            var reading = WorkspaceReader.read(workspace, seen);
            var subject = Subject.of(workspace, reading, Optional.empty()).from(from);
            return new Judged(workspace, Catalogue.judge(subject));
        } finally {
            few.release();
        }
    }

    private static Judged await(Future<Judged> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CloudFailure.Stopped();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
