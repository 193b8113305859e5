package groundwork.report;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.Resource;
import groundwork.choices.Choices;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts stand-ins in place of ids and names, the same one for the same thing all over a report: what people may
/// share without telling what their subscription, resources and groups are called.
///
/// Names are learnt from resource ids; every other GUID is masked too. Not masked is free text that no id holds,
/// such as an address range.
public final class Mask {

    private static final Pattern GUID = Pattern.compile("(?i)\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final Pattern ID = Pattern.compile("(?i)/subscriptions/[^\\s\"',;()]*[\\w-]");

    /// Names that are Azure's own words, not anybody's.
    private static final List<String> COMMON = List.of("default", "current");

    private final Map<String, String> standIns = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /// What is known to name somebody's things besides the ids in a report.
    ///
    /// @param names of people, groups and teams
    public record Known(List<ResourceId> ids, List<String> names) {

        public static final Known NOTHING = new Known(List.of(), List.of());

        public Known {
            ids = List.copyOf(ids);
            names = List.copyOf(names);
        }

        /// What these choices name.
        public static Known of(Choices choices) {
            var ids = BlueprintMaker.from(choices).resources().stream().map(Resource::id);
            var groups = choices.people().groups().stream().map(Choices.Group::name);
            var owner = Stream.of(choices.place().names().owner());
            return new Known(ids.toList(), Stream.concat(groups, owner).toList());
        }
    }

    /// The findings with stand-ins for whatever names somebody's things.
    public static List<Finding> of(List<Finding> findings, Known known) {
        var mask = new Mask();
        mask.learn(FindingsReport.array(findings));
        known.ids().forEach(id -> mask.learnId(id.value()));
        known.names().stream().filter(name -> !name.isBlank()).forEach(name -> mask.standIn(name, "name"));
        return findings.stream().map(mask::of).toList();
    }

    /// A fleet with stand-ins for whatever names somebody's things.
    public static FleetReport of(FleetReport fleet) {
        var mask = new Mask();
        fleet.workspaces().keySet().forEach(id -> mask.learnId(id.value()));
        mask.learn(FindingsReport.array(fleet.open()));
        return fleet.masked(mask::masked, mask::of);
    }

    private Finding of(Finding finding) {
        return new Finding(
                finding.practice(),
                of(finding.verdict()),
                finding.reason().map(this::masked),
                finding.waived().map(by -> new Finding.Waived(masked(by.owner()), masked(by.reason()), by.until())));
    }

    /// The tree with stand-ins for whatever names somebody's things.
    public static Json of(Json json) {
        var mask = new Mask();
        mask.learn(json);
        return mask.masked(json);
    }

    private void learn(Json json) {
        switch (json) {
            case Json.Obj(var members) ->
                members.forEach((name, value) -> {
                    learn(name);
                    learn(value);
                });
            case Json.Arr(var items) -> items.forEach(this::learn);
            case Json.Str(var text) -> learn(text);
            case Json.Output(var resource, var _) -> learn(resource.value());
            case Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private void learn(String text) {
        ID.matcher(text).results().forEach(id -> learnId(id.group()));
    }

    private void learnId(String id) {
        var segments = id.split("/");
        for (int i = 2; i < segments.length; i++) {
            var kind = segments[i - 1].toLowerCase(Locale.ROOT);
            boolean named = kind.equals("subscriptions") || kind.equals("resourcegroups") || i > 4 && i % 2 == 0;
            if (named && !kind.equals("providers") && !COMMON.contains(segments[i].toLowerCase(Locale.ROOT))) {
                standIn(segments[i], singular(segments[i - 1]));
            }
        }
    }

    private static String singular(String kind) {
        var word = kind.endsWith("ies") ? kind.substring(0, kind.length() - 3) + "y" : kind.replaceFirst("s$", "");
        return word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private String standIn(String name, String kind) {
        return standIns.computeIfAbsent(
                name.toLowerCase(Locale.ROOT), _ -> kind + "-" + counts.merge(kind, 1, Integer::sum));
    }

    private Json masked(Json json) {
        return switch (json) {
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<String, Json>();
                members.forEach((name, value) -> copy.put(name.startsWith("/") ? masked(name) : name, masked(value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(this::masked));
            case Json.Str(var text) -> Json.of(masked(text));
            case Json.Output(var resource, var path) -> new Json.Output(masked(resource), path);
            case Json.Num _, Json.Bool _, Json.Null _ -> json;
        };
    }

    private ResourceId masked(ResourceId id) {
        return new ResourceId(masked(id.value()));
    }

    private String masked(String text) {
        var result = text;
        var names = standIns.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> entry) ->
                                entry.getKey().length())
                        .reversed())
                .toList();
        for (var entry : names) {
            // A name ends where no further letter, digit or hyphen of a name follows.
            var whole = Pattern.compile("(?i)(?<![\\w-])" + Pattern.quote(entry.getKey()) + "(?![\\w-])");
            result = whole.matcher(result).replaceAll(entry.getValue());
        }
        return GUID.matcher(result).replaceAll(found -> standIn(found.group(), "id"));
    }

    private Verdict of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept(var subject, var seen) -> new Verdict.Kept(masked(subject), masked(seen));
            case Verdict.Broken(var subject, var path, var seen, var expected, var cure) ->
                new Verdict.Broken(masked(subject), masked(path), masked(seen), masked(expected), of(cure));
            case Verdict.Unknown(var subject, var missing) -> new Verdict.Unknown(masked(subject), masked(missing));
            case Verdict.NotApplicable(var why) -> new Verdict.NotApplicable(masked(why));
        };
    }

    private Cure of(Cure cure) {
        return switch (cure) {
            case Cure.ChangeAnswer(var words, var key, var value) ->
                new Cure.ChangeAnswer(masked(words), key, masked(value));
            case Cure.Patch(var words, var resource, var path, var value) ->
                new Cure.Patch(masked(words), masked(resource), masked(path), masked(value));
            case Cure.Grant(var words, var scope, var role, var identity) ->
                new Cure.Grant(masked(words), masked(scope), role, masked(identity));
            case Cure.Write(var words, var resource, var body) ->
                new Cure.Write(masked(words), masked(resource), masked(body));
            case Cure.Register(var words, var provider) -> new Cure.Register(masked(words), provider);
            case Cure.Replace(var words, var resource, var path, var value) ->
                new Cure.Replace(masked(words), masked(resource), masked(path), masked(value));
            case Cure.ByHand(var words) -> new Cure.ByHand(masked(words));
        };
    }
}
