package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.IpRange;
import groundwork.terms.Json;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// The addresses a workspace lets in, as far as its body shows them.
///
/// Only preview api-versions show the list. A reader that used one writes the two properties down even when they
/// are empty ([#asked]); a body without any trace of them was read with a stable version, and then nobody can
/// tell.
///
/// @param ranges the entries, as written
/// @param denies whether all others are kept out
/// @param isHidden whether the body does not tell
public record AllowList(List<String> ranges, boolean denies, boolean isHidden) {

    public static final String RULES = "properties.networkAcls.ipRules";

    /// What it would take to tell.
    public static String missing() {
        return say("findings.AllowList.missing");
    }

    private static final String ACLS = "networkAcls";
    private static final String LEGACY = "ipAllowlist";

    public AllowList {
        ranges = List.copyOf(ranges);
    }

    /// The list of a workspace.
    public static AllowList of(WorkspaceView workspace) {
        var body = workspace.body();
        var rules = body.items(RULES).stream().flatMap(rule -> rule.text("value").stream());
        var legacy = body.items("properties." + LEGACY).stream()
                .flatMap(item -> item instanceof Json.Str(var value) ? Stream.of(value) : Stream.empty());
        var ranges = Stream.concat(rules, legacy).distinct().toList();
        boolean denies = workspace
                .text(ACLS + ".defaultAction")
                .map("Deny"::equalsIgnoreCase)
                .orElse(!ranges.isEmpty());
        var members = body.members("properties");
        boolean shown = members.containsKey(ACLS) || members.containsKey(LEGACY);
        return new AllowList(ranges, denies, !shown && Unread.isLive(body));
    }

    /// A body read with a version that knows the list: where it shows none, there is none.
    public static Json asked(Json body) {
        var members = body.members("properties");
        return members.containsKey(ACLS) || members.containsKey(LEGACY)
                ? body
                : body.with("properties." + ACLS, Json.NULL);
    }

    /// The entries that can be read as ranges.
    public Collection<IpRange> parsed() {
        return ranges.stream().flatMap(range -> IpRange.parse(range).stream()).toList();
    }

    /// Whether everybody is on the list.
    public boolean hasEverybody() {
        return parsed().stream().anyMatch(range -> range.prefix() == 0);
    }
}
