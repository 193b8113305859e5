package groundwork.doors;

import static groundwork.terms.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;

/// The ids that examples are written with: they begin with zeros, and no real cloud gives such an id away.
final class Placeholders {

    private static final String SUBSCRIPTION = "subscription";
    private static final String ZEROS = "00000000-0000-0000-0000-";

    private Placeholders() {}

    /// The answers with the cloud's own subscription where none, or a placeholder, was given.
    static Answers replaced(Answers answers, String subscription) {
        var given = answers.one(SUBSCRIPTION).orElse("");
        return given.isEmpty() || given.startsWith(ZEROS)
                ? answers.with(SUBSCRIPTION, new Answer.One(subscription))
                : answers;
    }

    /// @throws Doors.Closed naming the first answer that still holds a placeholder
    static Answers refused(Answers answers, String cloud) {
        answers.byKey().forEach((key, answer) -> {
            if (holdsOne(answer)) {
                throw new Doors.Closed(say("doors.placeholder", "key", key, "zeros", ZEROS, "cloud", cloud));
            }
        });
        return answers;
    }

    private static boolean holdsOne(Answer answer) {
        return switch (answer) {
            case Answer.One(var value) -> value.startsWith(ZEROS);
            case Answer.Many(var values) -> values.stream().anyMatch(value -> value.startsWith(ZEROS));
            case Answer.Rows(var rows) ->
                rows.stream().flatMap(row -> row.values().stream()).anyMatch(value -> value.startsWith(ZEROS));
        };
    }
}
