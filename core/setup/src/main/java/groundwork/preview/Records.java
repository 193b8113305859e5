package groundwork.preview;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Records as JSON and back: each component by its name, enums by theirs. What a record gains later needs nothing
/// here; what a file does not have yet reads as empty where the record allows that.
final class Records {

    /// The JSON does not hold what the record needs.
    static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mismatch(String message) {
            super(message);
        }
    }

    private Records() {}

    static Json write(Object value) {
        return switch (value) {
            case Json json -> json;
            case String text -> Json.of(text);
            case Boolean truth -> Json.of(truth);
            case Integer number -> Json.of(number);
            case Long number -> Json.of(number);
            case Enum<?> word -> Json.of(word.name());
            case Optional<?> maybe -> maybe.map(Records::write).orElse(Json.NULL);
            case Set<?> items -> Json.array(items.stream().sorted().map(Records::write));
            case List<?> items -> Json.array(items.stream().map(Records::write));
            case Map<?, ?> entries -> map(entries);
            case Record record -> members(record);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass());
        };
    }

    private static Json map(Map<?, ?> entries) {
        var members = new TreeMap<String, Json>();
        entries.forEach((key, value) ->
                members.put(key instanceof Enum<?> word ? word.name() : key.toString(), write(value)));
        return new Json.Obj(members);
    }

    private static Json members(Record record) {
        var members = new LinkedHashMap<String, Json>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                members.put(component.getName(), write(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Json.Obj(members);
    }

    /// @throws Mismatch naming what is missing or of another kind
    static <T> T read(Class<T> type, Json json) {
        return type.cast(value(type, json, type.getSimpleName()));
    }

    private static Object value(Type type, Json json, String what) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, json, what);
        }
        var raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw, json, what);
        }
        return switch (json) {
            case Json.Str(var text) when raw == String.class -> text;
            case Json.Str(var text) when raw.isEnum() -> word(raw, text, what);
            case Json.Bool(var truth) when raw == boolean.class -> truth;
            case Json.Num(BigDecimal number) when raw == int.class -> number.intValueExact();
            case Json.Num(BigDecimal number) when raw == long.class -> number.longValueExact();
            default -> throw new Mismatch(say("preview.odd", "what", what));
        };
    }

    private static Object word(Class<?> type, String text, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(word -> ((Enum<?>) word).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Mismatch(say("preview.odd-word", "what", what, "text", text)));
    }

    private static Object generic(ParameterizedType type, Json json, String what) {
        var of = type.getActualTypeArguments();
        var raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return json.isNull() ? Optional.empty() : Optional.of(value(of[0], json, what));
        }
        if (raw == Map.class) {
            var read = new LinkedHashMap<Object, Object>();
            (json instanceof Json.Obj(var members) ? members : Map.<String, Json>of())
                    .forEach((name, item) -> read.put(value(of[0], Json.of(name), what), value(of[1], item, what)));
            return read;
        }
        var items = new ArrayList<Object>();
        for (var item : json instanceof Json.Arr(var all) ? all : List.<Json>of()) {
            items.add(value(of[0], item, what));
        }
        return raw == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private static Object record(Class<?> type, Json json, String what) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(
                        component.getGenericType(), json.at(component.getName()), what + "." + component.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new Mismatch(say("preview.odd-value", "what", what, "cause", e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
