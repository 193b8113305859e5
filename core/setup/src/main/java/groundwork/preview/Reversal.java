package groundwork.preview;

import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Taking a write back: what it changed is changed back, what others did meanwhile stays.
///
/// @param body    all that shall be there again, or null JSON where there is nothing to take back
/// @param touched dotted paths that were written by somebody else since, and so are left as they are
public record Reversal(Json body, List<String> touched) {

    public Reversal {
        touched = List.copyOf(touched);
    }

    /// What of a body a wanted body speaks about: its members by name, arrays in full, everything else left out.
    /// This is what a journal keeps of a resource; it never holds more than was asked for.
    public static Json part(Json wanted, Json body) {
        if (!(wanted instanceof Json.Obj(var members)) || !(body instanceof Json.Obj(var have))) {
            return body;
        }
        var kept = new LinkedHashMap<String, Json>();
        members.forEach((name, value) -> {
            var known = Alike.member(have, name);
            if (have.containsKey(known)) {
                kept.put(known, part(value, have.getOrDefault(known, Json.NULL)));
            }
        });
        return new Json.Obj(kept);
    }

    /// @param before what was there before the write
    /// @param after  what was there after it; both as [#part] keeps them
    /// @param now    the body Azure holds now
    public static Reversal of(Json before, Json after, Json now) {
        var touched = new ArrayList<String>();
        var back = back("", before, after, now, touched);
        return new Reversal(back.equals(now) ? Json.NULL : back, touched);
    }

    private static Json back(String path, Json before, Json after, Json now, List<String> touched) {
        if (before.equals(after)) {
            return now;
        }
        if (after instanceof Json.Obj(var set) && now instanceof Json.Obj(var have)) {
            return members(path, before instanceof Json.Obj(var old) ? old : Map.of(), set, have, touched);
        }
        if (after instanceof Json.Arr(var set) && now instanceof Json.Arr(var have)) {
            return items(before instanceof Json.Arr(var old) ? old : List.of(), set, have);
        }
        if (!isAlike(path, after, now)) {
            touched.add(path);
            return now;
        }
        return before;
    }

    private static Json members(
            String path,
            Map<String, Json> before,
            Map<String, Json> after,
            Map<String, Json> now,
            List<String> touched) {
        var back = new LinkedHashMap<>(now);
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            var known = Alike.member(now, name);
            var value = back(
                    path.isEmpty() ? name : path + "." + name,
                    before.getOrDefault(name, Json.NULL),
                    after.getOrDefault(name, Json.NULL),
                    now.getOrDefault(known, Json.NULL),
                    touched);
            if (value.isNull()) {
                back.remove(known);
            } else {
                back.put(known, value);
            }
        }
        return new Json.Obj(back);
    }

    /// Items the write added go, items it took away come back, the others stay.
    private static Json items(List<Json> before, List<Json> after, List<Json> now) {
        var back = new ArrayList<Json>();
        for (var item : now) {
            boolean added = contains(after, item) && !contains(before, item);
            if (!added) {
                back.add(earlier(before, item));
            }
        }
        before.stream().filter(item -> !contains(back, item)).forEach(back::add);
        return new Json.Arr(back);
    }

    private static Json earlier(List<Json> before, Json item) {
        return before.stream()
                .filter(old -> Writing.Merge.sameName("", old, item))
                .findFirst()
                .orElse(item);
    }

    private static boolean contains(List<Json> items, Json item) {
        return items.stream().anyMatch(other -> Writing.Merge.sameName("", other, item));
    }

    private static boolean isAlike(String path, Json one, Json other) {
        return one instanceof Json.Str(var text) && other instanceof Json.Str(var there)
                ? Alike.text(path, text, there)
                : one.equals(other);
    }
}
