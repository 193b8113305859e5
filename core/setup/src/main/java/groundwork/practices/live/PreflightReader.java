package groundwork.practices.live;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.Preflight;
import groundwork.cloud.Preflight.Capacity;
import groundwork.cloud.Preflight.Usage;
import groundwork.cloud.Preflight.VmSize;
import groundwork.practices.Subject;
import groundwork.practices.operations.ProvidersRegistered;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks a cloud what must be known before a blueprint is built: providers, names, sizes and quota, policies, what
/// the operator may do, and locks. All at once; what may not be read is told with the right that is missing.
public final class PreflightReader {

    private static final String AML = "Microsoft.MachineLearningServices";

    private final Blueprint blueprint;
    private final Cloud cloud;
    private final ResourceId subscription;

    private PreflightReader(Blueprint blueprint, Cloud cloud) {
        this.blueprint = blueprint;
        this.cloud = cloud;
        this.subscription = ResourceId.subscription(blueprint.choices().place().subscription());
    }

    /// Asks everything.
    ///
    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    public static Preflight read(Blueprint blueprint, Cloud cloud) {
        return new PreflightReader(blueprint, cloud).read();
    }

    private Preflight read() {
        var workspace = Subject.of(blueprint).workspace();
        try (var looks = new Looks(cloud);
                var operators = new Looks(cloud);
                var definitions = new Looks(cloud)) {
            var providers =
                    new ProviderReader(cloud).ask(looks, subscription, ProvidersRegistered.of(Subject.of(blueprint)));
            var names =
                    Asking.begin(looks, "…/checkNameAvailability/read", () -> new NameReader(cloud, blueprint).read());
            var capacity = Asking.begin(looks, AML + "/locations/usages/read", this::capacity);
            var policies = Asking.begin(
                    looks,
                    "Microsoft.Authorization/policyAssignments/read",
                    () -> new PolicyReader(cloud, definitions).inForce(workspace));
            var operator = Asking.begin(
                    looks,
                    "Microsoft.Authorization/roleAssignments/read",
                    () -> new OperatorReader(cloud, operators).read(subscription));
            var locks = new LockReader(cloud).ask(looks, subscription);
            looks.await();
            return new Preflight(
                    providers.join(), names.join(), capacity.join(), policies.join(), operator.join(), locks.join());
        }
    }

    private Capacity capacity() {
        var here = subscription + "/providers/" + AML + "/locations/"
                + blueprint.choices().place().region().name();
        var version = ApiVersions.of(AML);
        var lists = AtOnce.each(List.of("/vmSizes", "/usages"), what -> cloud.list(here + what, version));
        return new Capacity(
                lists.getFirst().stream().map(PreflightReader::size).toList(),
                lists.getLast().stream().map(PreflightReader::usage).toList());
    }

    private static VmSize size(Json body) {
        return new VmSize(
                body.text("name").orElse(""),
                body.text("family").orElse(""),
                (int) number(body, "vCPUs"),
                body.truth("lowPriorityCapable").orElse(false),
                body.items("supportedComputeTypes").stream()
                        .flatMap(item -> item instanceof Json.Str(var text) ? Stream.of(text) : Stream.empty())
                        .collect(Collectors.toSet()));
    }

    private static Usage usage(Json body) {
        var name = body.text("name.localizedValue")
                .or(() -> body.text("name.value"))
                .orElse("");
        return new Usage(name, number(body, "currentValue"), number(body, "limit"));
    }

    private static long number(Json body, String name) {
        return body.number(name).map(java.math.BigDecimal::longValue).orElse(0L);
    }
}
