package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bodies as no cloud should give them but one day might: values of another kind, empty objects, odd words.
final class Oddities {

    private static final List<Json> VALUES = List.of(
            Json.NULL, Json.of("odd/"), Json.of("/odd"), Json.of(7), Json.of(true), Json.array(), Json.object());

    private Oddities() {}

    /// The subject with every leaf of its bodies made odd, one kind of oddity at a time.
    static List<Subject> of(Subject subject) {
        var all = new ArrayList<Subject>();
        for (var value : VALUES) {
            var odd = subject;
            for (Map.Entry<ResourceId, Json> entry : subject.world().resources().entrySet()) {
                odd = Subjects.adding(odd, entry.getKey(), leaves(entry.getValue(), value));
            }
            all.add(odd);
        }
        return all;
    }

    private static Json leaves(Json body, Json value) {
        return switch (body) {
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<String, Json>();
                members.forEach((name, member) -> copy.put(name, leaves(member, value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(item -> leaves(item, value)));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _, Json.Output _ -> value;
        };
    }
}
