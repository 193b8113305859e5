package groundwork.blueprint;

import groundwork.terms.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What a value in a body may look like; read from Azure's own type files, or from the compact table of ours.
sealed interface Shape {

    /// A string. `closed`: Azure refuses other words; else it may learn more, but what we write must be a known
    /// one.
    record Text(Set<String> words, boolean closed) implements Shape {}

    record Truth() implements Shape {}

    record Number() implements Shape {}

    record Any() implements Shape {}

    record Items(Supplier<Shape> item) implements Shape {}

    /// An object; `rest` is the shape of members that are not named.
    record Fields(Map<String, Field> fields, Optional<Supplier<Shape>> rest) implements Shape {}

    /// An object whose members depend on the word under `discriminator`.
    record OneOf(String discriminator, Map<String, Supplier<Shape>> byWord) implements Shape {}

    record Field(Supplier<Shape> shape, boolean required, boolean readOnly) {}

    /// What is wrong with a body.
    ///
    /// @param partial a body that is merged: nothing is required of it
    static List<String> problems(Shape shape, Json body, boolean partial) {
        var problems = new ArrayList<String>();
        check(shape, body, "", partial, problems);
        return problems;
    }

    private static void check(Shape shape, Json json, String path, boolean partial, List<String> problems) {
        switch (shape) {
            case Any _ -> {}
            case Text(var words, var ignored) -> {
                boolean fine = json instanceof Json.Output
                        || json instanceof Json.Str(var value) && (words.contains(value) || words.isEmpty());
                need(fine, path + " is not one of " + words, problems);
            }
            case Truth _ -> need(json instanceof Json.Bool, path + " is not a truth value", problems);
            case Number _ -> need(json instanceof Json.Num, path + " is not a number", problems);
            case Items(var item) -> {
                need(json instanceof Json.Arr, path + " is not an array", problems);
                if (json instanceof Json.Arr(var items)) {
                    items.forEach(one -> check(item.get(), one, path + "[]", partial, problems));
                }
            }
            case Fields fields -> fields(fields, json, path, partial, problems);
            case OneOf(var discriminator, var byWord) -> {
                var word = json.text(discriminator).orElse("");
                need(
                        byWord.containsKey(word),
                        path + "." + discriminator + " is not one of " + byWord.keySet(),
                        problems);
                Optional.ofNullable(byWord.get(word)).ifPresent(one -> check(one.get(), json, path, partial, problems));
            }
        }
    }

    private static void fields(Fields shape, Json json, String path, boolean partial, List<String> problems) {
        if (!(json instanceof Json.Obj(var members))) {
            problems.add(path + " is not an object");
            return;
        }
        members.forEach((name, value) -> {
            var here = path.isEmpty() ? name : path + "." + name;
            var field = shape.fields().get(name);
            if (field != null) {
                need(!field.readOnly(), here + " is read-only", problems);
                check(field.shape().get(), value, here, partial, problems);
            } else if (shape.rest().isPresent()) {
                check(shape.rest().get().get(), value, path + ".*", partial, problems);
            } else {
                problems.add(here + " is unknown");
            }
        });
        shape.fields()
                .forEach((name, field) -> need(
                        partial || !field.required() || members.containsKey(name),
                        path + "." + name + " is missing",
                        problems));
    }

    private static void need(boolean fine, String problem, List<String> problems) {
        if (!fine) {
            problems.add(problem);
        }
    }
}
