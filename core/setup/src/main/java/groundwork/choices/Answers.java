package groundwork.choices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers given so far, by question key; a value. What is missing falls back to the question's default.
public record Answers(Map<String, Answer> byKey) {

    /// No answer yet.
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    public Optional<Answer> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The single value under this key, where there is one.
    public Optional<String> one(String key) {
        return byKey.get(key) instanceof Answer.One(var value) ? Optional.of(value) : Optional.empty();
    }

    /// The values under this key; empty where there are none.
    public List<String> many(String key) {
        return byKey.get(key) instanceof Answer.Many(var values) ? values : List.of();
    }

    /// These answers with one replaced: going back is nothing but this.
    public Answers with(String key, Answer answer) {
        var copy = new LinkedHashMap<>(byKey);
        copy.put(key, answer);
        return new Answers(copy);
    }

    public Answers without(String key) {
        var copy = new LinkedHashMap<>(byKey);
        copy.remove(key);
        return new Answers(copy);
    }
}
