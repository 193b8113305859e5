package groundwork.practices.fix;

import groundwork.access.Role;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Asking;
import groundwork.blueprint.Grant;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.blueprint.Resource.Why;
import groundwork.cloud.Reading;
import groundwork.practices.AllowList;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What can be done about findings without asking a person: the mechanical cures as resources that a preview
/// compares and a run brings about.
///
/// @param steps        patches merged into what is there, roles, resources that are missing, and providers to
/// register
/// @param replacements findings whose cure deletes a resource and makes it again; never done without being asked
/// for
/// @param byHand       findings only a person, or another answer, can cure
public record FixPlan(List<Resource> steps, List<Finding> replacements, List<Finding> byHand) {

    public FixPlan {
        steps = List.copyOf(steps);
        replacements = List.copyOf(replacements);
        byHand = List.copyOf(byHand);
    }

    /// The plan for everything that is broken.
    public static FixPlan of(List<Finding> findings) {
        var patches = new LinkedHashMap<Place, Resource>();
        var others = new LinkedHashMap<ResourceId, Resource>();
        var replacements = new ArrayList<Finding>();
        var byHand = new ArrayList<Finding>();
        for (var finding : findings) {
            if (finding.verdict() instanceof Verdict.Broken broken) {
                switch (broken.cure()) {
                    case Cure.Patch patch -> patch(patches, finding, patch);
                    case Cure.Grant grant -> {
                        var step = grant(finding, grant);
                        others.putIfAbsent(step.id(), step);
                    }
                    case Cure.Write write -> others.putIfAbsent(write.resource(), write(finding, write));
                    case Cure.Register register -> {
                        var step = registering(broken.subject(), finding, register);
                        others.putIfAbsent(step.id(), step);
                    }
                    case Cure.Replace _ -> replacements.add(finding);
                    case Cure.ByHand _, Cure.ChangeAnswer _ -> byHand.add(finding);
                }
            }
        }
        var steps = new ArrayList<>(patches.values());
        steps.addAll(others.values());
        return new FixPlan(steps, replacements, byHand);
    }

    /// The same plan with roles somebody else found missing (a try-out names the smallest role that mends a piece
    /// of work): role assignments as a [Grant] makes them. One that is here already is not added again.
    public FixPlan with(List<Resource> grants) {
        var all = new LinkedHashMap<String, Resource>();
        steps.forEach(step -> all.put(step.key(), step));
        grants.forEach(step -> all.putIfAbsent(step.key(), step));
        return new FixPlan(List.copyOf(all.values()), replacements, byHand);
    }

    /// The same plan with what is known of identities written where a step only refers to it: a run of cures
    /// makes no identities that it could ask later.
    public FixPlan knowing(Reading there) {
        return new FixPlan(steps.stream().map(step -> resolved(step, there)).toList(), replacements, byHand);
    }

    private static Resource resolved(Resource step, Reading there) {
        return new Resource(
                step.id(), step.apiVersion(), resolved(step.body(), there), step.mode(), step.why(), step.after());
    }

    private static Json resolved(Json json, Reading there) {
        return switch (json) {
            case Json.Output(var resource, var path) ->
                there.find(resource)
                        .map(body -> body.at(path))
                        .filter(value -> !value.isNull())
                        .orElse(json);
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<>(members);
                copy.replaceAll((_, value) -> resolved(value, there));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(item -> resolved(item, there)));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> json;
        };
    }

    /// The same plan with the replacements among the steps: each resource is deleted, and made again as it was
    /// but for what could not be changed and what would have been patched. Only for who asked for it. What was
    /// not read cannot be made again.
    ///
    /// @param there what is there now
    public FixPlan withReplacements(Reading there) {
        var byResource = new LinkedHashMap<ResourceId, Map<String, Cure.Replace>>();
        var reasons = new LinkedHashMap<ResourceId, Why>();
        var left = new ArrayList<Finding>();
        for (var finding : replacements) {
            if (finding.verdict() instanceof Verdict.Broken broken
                    && broken.cure() instanceof Cure.Replace cure
                    && there.find(cure.resource()).isPresent()) {
                byResource
                        .computeIfAbsent(cure.resource(), _ -> new LinkedHashMap<>())
                        .put(cure.path(), cure);
                reasons.putIfAbsent(cure.resource(), why(cure.words(), finding));
            } else {
                left.add(finding);
            }
        }
        var all = new ArrayList<>(steps);
        byResource.forEach((id, cures) -> {
            var patched = there.find(id).orElseThrow();
            for (var step : steps) {
                patched = step.id().equals(id) ? Replacement.over(patched, step.body()) : patched;
            }
            all.removeIf(step -> step.id().equals(id));
            all.add(Replacement.of(id, patched, cures, Objects.requireNonNull(reasons.get(id))));
        });
        return new FixPlan(all, left, byHand);
    }

    /// Where a patch goes; what only a preview version knows is a step of its own, and so is what is asked for.
    private record Place(ResourceId id, String version, boolean asked) {}

    /// Several patches of one resource are one step.
    private static void patch(Map<Place, Resource> steps, Finding finding, Cure.Patch patch) {
        var id = patch.resource();
        boolean list = id.is(Subject.WORKSPACE) && patch.path().startsWith("properties.networkAcls");
        boolean asked =
                Asking.of(Json.object().with(patch.path(), patch.value())).isPresent();
        var place = new Place(id, list ? ApiVersions.WORKSPACE_ALLOW_LIST : ApiVersions.of(id), asked);
        var before = steps.get(place);
        Json body = before == null ? Json.object() : before.body();
        if (list) {
            body = body.with("properties.networkAcls.defaultAction", Json.of("Deny"))
                    .with(AllowList.RULES, patch.value());
        } else {
            body = body.with(patch.path(), patch.value());
        }
        var told = before == null ? "" : before.why().title();
        var words = told.contains(patch.words()) ? told : (told + " " + patch.words()).strip();
        var why = why(words, finding);
        steps.put(place, new Resource(id, place.version(), body, mode(id), why, Set.of()));
    }

    /// A workspace takes its own patches; everything else is written over what is there.
    private static Mode mode(ResourceId id) {
        return id.is(Subject.WORKSPACE) ? Mode.SECOND_STEP : Mode.MERGE;
    }

    private static Resource grant(Finding finding, Cure.Grant cure) {
        var subscription = cure.scope().subscriptionId().orElse("");
        var definition = Role.definition(subscription, cure.roleId());
        return new Grant(cure.scope(), definition, Grant.Kind.IDENTITY)
                .to(
                        cure.identity().value(),
                        new Json.Output(cure.identity(), "properties.principalId"),
                        why(cure.words(), finding),
                        List.of());
    }

    private static Resource registering(ResourceId subscription, Finding finding, Cure.Register cure) {
        return Registering.step(
                subscription,
                cure.provider(),
                List.of(finding.practice().about().id()));
    }

    private static Resource write(Finding finding, Cure.Write cure) {
        return new Resource(
                cure.resource(),
                ApiVersions.of(cure.resource()),
                cure.body(),
                Mode.CREATE,
                why(cure.words(), finding),
                Set.of());
    }

    private static Why why(String words, Finding finding) {
        return new Why(words, "", List.of(finding.practice().about().id()));
    }
}
