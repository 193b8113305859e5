package groundwork.export.whatif;

import static groundwork.terms.Say.say;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Registering;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.export.Exports;
import groundwork.export.Format;
import groundwork.export.whatif.WhatIf.Entry;
import groundwork.export.whatif.WhatIf.Item;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.export.whatif.WhatIf.Verdict;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Asks Azure for its what-if of a plan and lays it beside the plan.
public final class Asking {

    private static final String DEPLOYMENTS = "Microsoft.Resources/deployments";
    private static final Set<String> STAYS = Set.of("NoChange", "Ignore", "NoEffect");

    private final Map<ResourceId, List<Change>> ours = new LinkedHashMap<>();
    private final Map<ResourceId, List<Json>> azures = new LinkedHashMap<>();

    private Asking(Plan plan, Json answer) {
        plan.changes()
                .forEach(change -> ours.computeIfAbsent(change.resource().id(), id -> new ArrayList<>())
                        .add(change));
        answer.items("properties.changes")
                .forEach(change -> change.text("resourceId")
                        .map(ResourceId::new)
                        .filter(id -> !id.is(DEPLOYMENTS))
                        .ifPresent(id -> azures.computeIfAbsent(id, other -> new ArrayList<>())
                                .add(change)));
    }

    /// Asks. What Azure refuses is said, not thrown.
    ///
    /// @throws CloudFailure when nobody is signed in, the cloud does not answer, or the caller is interrupted
    public static WhatIf about(Plan plan, Cloud cloud) {
        var place = plan.blueprint().choices().place();
        var path =
                ResourceId.subscription(place.subscription()).resource(DEPLOYMENTS, "groundwork-what-if") + "/whatIf";
        var template = JsonText.parse(
                Exports.of(deployed(plan.blueprint()), Format.ARM).getOrDefault("azuredeploy.json", "{}"));
        var properties = Json.object("mode", "Incremental", "template", template)
                .with("whatIfSettings", Json.object("resultFormat", "FullResourcePayloads"));
        var body = Json.object("location", place.region().name(), "properties", properties);
        try {
            return said(plan, cloud.post(path, ApiVersions.of(DEPLOYMENTS), body, Cloud.Progress.NONE));
        } catch (CloudFailure.Refused | CloudFailure.Forbidden | CloudFailure.Missing e) {
            return new WhatIf.Refused(e.code(), String.valueOf(e.getMessage()));
        }
    }

    /// No template registers a provider.
    private static Blueprint deployed(Blueprint blueprint) {
        return new Blueprint(
                blueprint.choices(),
                blueprint.resources().stream()
                        .filter(step -> Registering.provider(step.id()).isEmpty())
                        .toList());
    }

    /// Lays an answer of Azure's beside a plan.
    static WhatIf said(Plan plan, Json answer) {
        var error = answer.text("error.code");
        if (error.isPresent()) {
            return new WhatIf.Refused(error.get(), answer.text("error.message").orElse(""));
        }
        var asking = new Asking(plan, answer);
        var items = new ArrayList<Item>();
        asking.ours.forEach((id, changes) -> items.add(asking.known(id, changes)));
        asking.azures.forEach((id, changes) -> {
            if (!asking.ours.containsKey(id) && !STAYS.contains(word(changes))) {
                items.add(stranger(id, changes));
            }
        });
        var notes = answer.items("properties.diagnostics").stream()
                .flatMap(note -> note.text("message").stream())
                .distinct()
                .toList();
        return new WhatIf.Said(items, notes);
    }

    private static Item stranger(ResourceId id, List<Json> changes) {
        return new Item(
                id,
                id.name(),
                Sign.NOTHING,
                word(changes),
                Verdict.DIFFERS,
                say("whatif.not-in-plan"),
                entries(changes));
    }

    private Item known(ResourceId id, List<Change> changes) {
        var title = changes.getFirst().resource().why().title();
        var sign = strongest(changes);
        var said = azures.getOrDefault(id, List.of());
        if (said.isEmpty()) {
            return new Item(id, title, sign, "", Verdict.UNSEEN, unseen(changes), List.of());
        }
        var entries = entries(said);
        var word = word(said);
        var verdict = verdict(sign, word, entries);
        return new Item(id, title, sign, word, verdict, note(verdict, sign, said), entries);
    }

    private static String unseen(List<Change> changes) {
        if (Registering.provider(changes.getFirst().resource().id()).isPresent()) {
            return say("whatif.registering");
        }
        return changes.stream().map(Change::resource).map(Resource::mode).allMatch(Mode.MERGE::equals)
                ? say("whatif.picked-up")
                : say("whatif.not-looked-at");
    }

    /// A resource with second steps is one resource to Azure.
    private static Sign strongest(List<Change> changes) {
        var signs = changes.stream().map(Change::sign).toList();
        return List.of(Sign.REPLACE, Sign.CREATE, Sign.UPDATE).stream()
                .filter(signs::contains)
                .findFirst()
                .orElse(Sign.NOTHING);
    }

    /// The same resource in two nested deployments is told twice: what is made by the first changes by the
    /// second.
    private static String word(List<Json> changes) {
        var words = changes.stream()
                .flatMap(change -> change.text("changeType").stream())
                .toList();
        return List.of("Unsupported", "Delete", "Create", "Modify", "Deploy").stream()
                .filter(words::contains)
                .findFirst()
                .orElse(words.isEmpty() ? "" : words.getFirst());
    }

    private static List<Entry> entries(List<Json> changes) {
        return changes.stream().flatMap(change -> Entries.of(change).stream()).toList();
    }

    private static Verdict verdict(Sign sign, String azure, List<Entry> entries) {
        boolean quiet = entries.stream().noneMatch(entry -> entry.noise() == Noise.NONE);
        return switch (azure) {
            case "Create" -> sign == Sign.CREATE ? Verdict.AGREES : Verdict.DIFFERS;
            case "Modify" ->
                switch (sign) {
                    case UPDATE -> quiet ? Verdict.DIFFERS : Verdict.AGREES;
                    case REPLACE -> Verdict.AGREES;
                    case NOTHING -> quiet ? Verdict.NOISE : Verdict.DIFFERS;
                    case CREATE -> Verdict.DIFFERS;
                };
            case "NoChange", "Ignore", "NoEffect" -> sign == Sign.NOTHING ? Verdict.AGREES : Verdict.DIFFERS;
            case "Unsupported" -> Verdict.UNSEEN;
            default -> Verdict.DIFFERS;
        };
    }

    private static String note(Verdict verdict, Sign sign, List<Json> said) {
        return switch (verdict) {
            case AGREES -> sign == Sign.REPLACE ? say("whatif.never-replaces") : "";
            case NOISE -> say("whatif.no-change");
            case UNSEEN ->
                said.stream()
                        .flatMap(change -> change.text("unsupportedReason").stream())
                        .findFirst()
                        .orElseGet(() -> say("whatif.not-looked-at"));
            case DIFFERS -> "";
        };
    }
}
