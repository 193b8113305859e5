package groundwork.preview;

import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What Azure does with the properties of each type: declared here once, never guessed (facts 1 and 7.6).
///
/// Paths are dotted and leave out which item of an array is meant: `properties.subnets.properties.addressPrefix`.
///
/// @param immutable paths that Azure refuses to change in place; a path stands for everything below it
/// @param additive  arrays that others add to and a write must not take from (subnets of a network)
/// @param defaults  what a path that Azure does not show means
/// @param patched   paths the provider changes by PATCH; a path stands for everything below it, and where all
/// differences lie below such paths nothing else is sent
/// @param loses     what is lost when a resource of the type is replaced; empty where nothing is kept in it
record TypeKnowledge(
        List<String> immutable,
        List<String> additive,
        Map<String, Json> defaults,
        List<String> patched,
        Optional<Wording> loses) {

    /// Fields that name an item of an array; the first that an item has is its key.
    static final List<String> ITEM_KEYS =
            List.of("name", "category", "categoryGroup", "service", "id", "value", "locationName");

    /// Members whose text Azure keeps to the letter; everything else compares without case.
    private static final List<String> EXACT = List.of("tags", "friendlyName", "description", "roleName", "purpose");

    private static final TypeKnowledge OTHERS =
            new TypeKnowledge(List.of("location"), List.of(), Map.of(), List.of(), Optional.empty());

    private static final Map<String, TypeKnowledge> BY_TYPE = Knowledge.byType();

    TypeKnowledge {
        immutable = List.copyOf(immutable);
        additive = List.copyOf(additive);
        defaults = Map.copyOf(defaults);
        patched = List.copyOf(patched);
    }

    /// Immutable here is the location, as with nearly every type.
    static TypeKnowledge located(String... immutable) {
        var paths = new java.util.ArrayList<>(List.of("location"));
        paths.addAll(List.of(immutable));
        return new TypeKnowledge(paths, List.of(), Map.of(), List.of(), Optional.empty());
    }

    /// This knowledge with an array that others add to.
    TypeKnowledge adding(String path) {
        return new TypeKnowledge(immutable, List.of(path), defaults, patched, loses);
    }

    /// This knowledge with defaults: path, value, path, value ….
    TypeKnowledge absentMeans(Object... pathsAndValues) {
        var all = new LinkedHashMap<>(defaults);
        all.putAll(Json.object(pathsAndValues).members());
        return new TypeKnowledge(immutable, additive, all, patched, loses);
    }

    /// This knowledge with paths that are changed by PATCH.
    TypeKnowledge patching(String... paths) {
        return new TypeKnowledge(immutable, additive, defaults, List.of(paths), loses);
    }

    /// This knowledge with what a replacement costs.
    TypeKnowledge losing(Wording what) {
        return new TypeKnowledge(immutable, additive, defaults, patched, Optional.of(what));
    }

    static TypeKnowledge of(String type) {
        return BY_TYPE.getOrDefault(type.toLowerCase(Locale.ROOT), OTHERS);
    }

    boolean isImmutable(String path) {
        return isBelow(immutable, path);
    }

    boolean isAdditive(String path) {
        return additive.contains(bare(path));
    }

    boolean isPatched(String path) {
        return isBelow(patched, path);
    }

    /// The part of the body a PATCH takes as a whole to change this path: what is declared, or one level below
    /// `properties` where all of them are.
    String patchedAs(String path) {
        var bare = path.replaceAll("\\[.*", "");
        var top = patched.stream()
                .filter(declared -> isBelow(List.of(declared), bare))
                .findFirst()
                .orElse(bare);
        var below = bare.length() > top.length() ? bare.substring(top.length() + 1) : "";
        return top.equals("properties") && !below.isEmpty() ? top + "." + below.split("\\.")[0] : top;
    }

    /// What Azure means by not showing this path; null JSON where it means nothing.
    Json byDefault(String path) {
        return defaults.getOrDefault(bare(path), Json.NULL);
    }

    static boolean isExact(String path) {
        return List.of(bare(path).split("\\.")).stream().anyMatch(EXACT::contains);
    }

    private static boolean isBelow(List<String> tops, String path) {
        var bare = bare(path);
        return tops.stream().anyMatch(top -> bare.equals(top) || bare.startsWith(top + "."));
    }

    private static String bare(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "");
    }
}
