package groundwork.run;

import static groundwork.terms.Say.later;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.Change;
import groundwork.preview.DeletedVault;
import groundwork.preview.Planner;
import groundwork.preview.Reversal;
import groundwork.preview.Sign;
import groundwork.preview.Writing;
import groundwork.run.Patience.Fresh;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Does one step: resolves what the body mentions, looks, writes what still differs, and looks whether it took
/// effect. It looks first even where the plan says nothing is there: the run may be going on after a crash, or
/// another operator may have been quicker.
final class Work {

    private static final Duration LONGEST_EFFECT = Duration.ofMinutes(10);
    private static final Duration BETWEEN_PROOFS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration LONGEST_LOOK = Duration.ofHours(1);

    private final Cloud cloud;
    private final Journal journal;
    private final Patience patience;
    private final List<Proof> proofs;
    private final Outputs outputs;

    Work(Cloud cloud, Journal journal, Patience patience, List<Proof> proofs, Outputs outputs) {
        this.cloud = cloud;
        this.journal = journal;
        this.patience = patience;
        this.proofs = proofs;
        this.outputs = outputs;
    }

    /// Brings one change about, and tries again what passes by itself.
    ///
    /// @return the body Azure holds afterwards
    /// @throws CloudFailure with Azure's reason
    /// @throws Journal.Unwritable when a deed cannot be put on record; it has not been done then
    Json perform(Change change, Fresh fresh, Cloud.Progress progress) {
        return patience.insist(
                () -> {
                    var body = once(change, progress);
                    prove(change.resource(), body, progress);
                    return body;
                },
                fresh,
                progress);
    }

    private Json once(Change change, Cloud.Progress progress) {
        var resource = change.resource();
        var wanted = outputs.resolved(resource.body());
        var there = atRest(resource, progress);
        if (there.isEmpty()) {
            return DeletedVault.isRecoverable(resource, cloud)
                    ? recovered(change, wanted, progress)
                    : created(resource, wanted, progress);
        }
        if (change.sign() == Sign.REPLACE
                && Planner.differences(resource, there.get()).stream().anyMatch(left -> left.immutable())) {
            return replaced(resource, wanted, there.get(), progress);
        }
        return written(change, wanted, there.get(), progress);
    }

    /// What is there, once nobody works on it any more: an earlier life of this run, another operator.
    private Optional<Json> atRest(Resource resource, Cloud.Progress progress) {
        var until = patience.clock().instant().plus(LONGEST_LOOK);
        var there = cloud.read(resource.id(), resource.apiVersion());
        while (there.filter(Work::isUnderWay).isPresent()
                && patience.clock().instant().isBefore(until)) {
            progress.saw(there.flatMap(body -> body.text("properties.provisioningState"))
                    .orElse(""));
            patience.pause().of(BETWEEN_LOOKS);
            there = cloud.read(resource.id(), resource.apiVersion());
        }
        return there;
    }

    private static boolean isUnderWay(Json body) {
        var state =
                body.text("properties.provisioningState").orElse("Succeeded").toLowerCase(Locale.ROOT);
        return !List.of("succeeded", "failed", "canceled").contains(state);
    }

    private Json created(Resource resource, Json wanted, Cloud.Progress progress) {
        if (resource.mode() != Mode.CREATE) {
            throw new CloudFailure.Missing("ResourceNotFound", later("run.not-there", "id", resource.id()), "");
        }
        sends(resource, true, Json.NULL, wanted);
        try {
            return wrote(resource, wanted, cloud.put(resource.id(), resource.apiVersion(), wanted, progress));
        } catch (CloudFailure.Refused e) {
            // The same role for the same principal under another name: what was wanted is there.
            if (e.code().equals("RoleAssignmentExists")) {
                return wanted;
            }
            throw e;
        }
    }

    /// A vault comes back as it was; what is wanted of it otherwise is written then.
    private Json recovered(Change change, Json wanted, Cloud.Progress progress) {
        var resource = change.resource();
        sends(resource, true, Json.NULL, wanted);
        progress.saw(later("run.recovering"));
        var back = cloud.put(resource.id(), resource.apiVersion(), DeletedVault.recovering(wanted), progress);
        wrote(resource, wanted, back);
        return written(change, wanted, back, progress);
    }

    private Json replaced(Resource resource, Json wanted, Json there, Cloud.Progress progress) {
        sends(resource, true, Reversal.part(wanted, there), wanted);
        cloud.delete(resource.id(), resource.apiVersion(), Deletion.query(resource.id(), false), progress);
        return wrote(resource, wanted, cloud.put(resource.id(), resource.apiVersion(), wanted, progress));
    }

    private Json written(Change change, Json wanted, Json there, Cloud.Progress progress) {
        var resource = change.resource();
        var before = Reversal.part(wanted, there);
        if (resource.mode() == Mode.SECOND_STEP || Asking.of(wanted).isPresent()) {
            if (Writing.of(change, wanted, there) instanceof Writing.Nothing) {
                return there;
            }
            sends(resource, false, before, wanted);
            secondStep(resource, wanted, progress);
            return wrote(resource, wanted, tookEffect(resource, wanted, progress));
        }
        return switch (Writing.of(change, wanted, there)) {
            case Writing.Nothing() -> there;
            case Writing.Part(var body) -> {
                sends(resource, false, before, wanted);
                yield wrote(resource, wanted, cloud.patch(resource.id(), resource.apiVersion(), body, progress));
            }
            case Writing.Whole(var body) -> {
                sends(resource, false, before, wanted);
                yield wrote(resource, wanted, over(resource, body, there, progress));
            }
        };
    }

    private void secondStep(Resource resource, Json wanted, Cloud.Progress progress) {
        Asking.of(wanted)
                .ifPresentOrElse(
                        asking -> cloud.post(
                                resource.id().value() + "/" + asking.action(),
                                resource.apiVersion(),
                                asking.body(),
                                progress),
                        () -> cloud.patch(resource.id(), resource.apiVersion(), wanted, progress));
    }

    /// A stable version drops the allow list without a word, so a second step counts only when it can be read
    /// back. What Azure was asked to do may show after a while.
    private Json tookEffect(Resource resource, Json wanted, Cloud.Progress progress) {
        var until = patience.clock().instant().plus(Asking.of(wanted).isPresent() ? LONGEST_EFFECT : Duration.ZERO);
        var resolved = new Resource(
                resource.id(), resource.apiVersion(), wanted, resource.mode(), resource.why(), resource.after());
        while (true) {
            var there = cloud.read(resource.id(), resource.apiVersion()).orElse(Json.NULL);
            var left = Planner.differences(resolved, there);
            if (left.isEmpty()) {
                return there;
            }
            var path = left.getFirst().path();
            if (!patience.clock().instant().isBefore(until)) {
                throw new CloudFailure.Refused(
                        "DidNotTakeEffect", later("run.no-effect", "path", path, "version", resource.apiVersion()), "");
            }
            there.text(path).ifPresent(progress::saw);
            patience.pause().of(BETWEEN_LOOKS);
        }
    }

    /// Network resources have an etag that Azure holds a write against, so that nothing is lost that somebody
    /// else wrote since it was read (facts 7.3); then it is read again.
    private Json over(Resource resource, Json body, Json there, Cloud.Progress progress) {
        var etag = etag(there, resource.id());
        return etag.isPresent()
                ? cloud.putOver(resource.id(), resource.apiVersion(), body, etag.get(), progress)
                : cloud.put(resource.id(), resource.apiVersion(), body, progress);
    }

    /// What Azure holds a write of this resource against; empty for types that take no notice of it.
    static Optional<String> etag(Json there, ResourceId id) {
        return there.text("etag").filter(text -> id.type().startsWith("Microsoft.Network/"));
    }

    private void sends(Resource resource, boolean creates, Json before, Json wanted) {
        var at = patience.clock().instant();
        journal.write(new Deed.Sends(at, resource.key(), Deed.Address.of(resource), creates, before, wanted));
    }

    private Json wrote(Resource resource, Json wanted, Json body) {
        var at = patience.clock().instant();
        journal.write(new Deed.Wrote(at, resource.key(), Reversal.part(wanted, body)));
        return body;
    }

    private void prove(Resource resource, Json body, Cloud.Progress progress) {
        for (var proof : proofs) {
            var until = patience.clock().instant().plus(proof.longest());
            boolean inTime = true;
            while (inTime && proof.ask(resource, body, cloud) == Proof.Answer.NOT_YET) {
                inTime = !patience.clock().instant().isAfter(until);
                if (!inTime && proof.isNeeded()) {
                    throw new CloudFailure.Refused("NotYetKnownEverywhere", later("run.not-known-everywhere"), "");
                }
                progress.saw(proof.waitsFor());
                patience.pause().of(BETWEEN_PROOFS);
            }
        }
    }
}
