package groundwork.terms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An immutable JSON tree, the shape in which Azure Resource Manager speaks and in which a blueprint is written.
///
/// Objects keep the order of their members. Besides the six kinds of JSON there is one of ours, [Output]: a value
/// that exists only once another resource is there (an address, a principal id). A tree that still holds outputs
/// is never sent.
public sealed interface Json {

    /// A JSON object; member order is kept, names are case-sensitive.
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /// A JSON array.
    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /// A JSON string.
    record Str(String value) implements Json {}

    /// A JSON number, exact.
    record Num(BigDecimal value) implements Json {
        public Num {
            value = value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros();
        }
    }

    /// A JSON truth value.
    record Bool(boolean value) implements Json {}

    /// The JSON null.
    record Null() implements Json {}

    /// What will be read at `path` (dotted, `properties.principalId`) of `resource` once that resource exists.
    record Output(ResourceId resource, String path) implements Json {}

    Json NULL = new Null();

    static Str of(String value) {
        return new Str(value);
    }

    static Bool of(boolean value) {
        return new Bool(value);
    }

    static Num of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    /// The id as a JSON string.
    static Str of(ResourceId id) {
        return new Str(id.value());
    }

    static Arr array(Json... items) {
        return new Arr(List.of(items));
    }

    static Arr array(Stream<? extends Json> items) {
        return new Arr(List.copyOf(items.toList()));
    }

    /// An array of strings.
    static Arr strings(String... items) {
        return array(Arrays.stream(items).map(Json::of));
    }

    /// An object from name, value, name, value …; a value may be a [Json], String, Boolean, Integer, Long or
    /// [ResourceId].
    static Obj object(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Json>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], wrap(namesAndValues[i + 1]));
        }
        return new Obj(members);
    }

    private static Json wrap(Object value) {
        return switch (value) {
            case Json json -> json;
            case String string -> of(string);
            case Boolean bool -> of(bool);
            case Integer number -> of(number);
            case Long number -> of(number);
            case ResourceId id -> of(id);
            default -> throw new IllegalArgumentException("not a JSON value: " + value.getClass());
        };
    }

    /// The value at a dotted path (`properties.networkAcls.defaultAction`), or [#NULL] where any step is missing.
    default Json at(String path) {
        Json here = this;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
            here = here.member(path.substring(from, dot));
            from = dot + 1;
        }
        return here.member(path.substring(from));
    }

    private Json member(String name) {
        return this instanceof Obj(var members) ? members.getOrDefault(name, NULL) : NULL;
    }

    /// The string at a dotted path, where there is one.
    default Optional<String> text(String path) {
        return at(path) instanceof Str(var value) ? Optional.of(value) : Optional.empty();
    }

    /// The truth value at a dotted path, where there is one.
    default Optional<Boolean> truth(String path) {
        return at(path) instanceof Bool(var value) ? Optional.of(value) : Optional.empty();
    }

    /// The number at a dotted path, where there is one.
    default Optional<BigDecimal> number(String path) {
        return at(path) instanceof Num(var value) ? Optional.of(value) : Optional.empty();
    }

    /// The items of the array at a dotted path; empty where there is none.
    default List<Json> items(String path) {
        return at(path) instanceof Arr(var items) ? items : List.of();
    }

    /// The members of the object at a dotted path; empty where there is none.
    default Map<String, Json> members(String path) {
        return at(path) instanceof Obj(var members) ? members : Map.of();
    }

    /// This object with `value` at the dotted path, making objects on the way; other members keep their place.
    default Json with(String path, Json value) {
        int dot = path.indexOf('.');
        var head = dot < 0 ? path : path.substring(0, dot);
        var copy = new LinkedHashMap<String, Json>(this instanceof Obj(var members) ? members : Map.of());
        copy.put(head, dot < 0 ? value : copy.getOrDefault(head, NULL).with(path.substring(dot + 1), value));
        return new Obj(copy);
    }

    /// Whether this is the JSON null, which is also what a missing value reads as.
    default boolean isNull() {
        return this instanceof Null;
    }
}
