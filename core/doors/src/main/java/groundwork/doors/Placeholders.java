package groundwork.doors;

import static groundwork.terms.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import java.util.Optional;

/// The ids that examples are written with: they begin with zeros, and no real cloud gives such an id away.
final class Placeholders {

    private static final String SUBSCRIPTION = "subscription";
    private static final String SUBSCRIPTIONS = "2022-12-01";
    private static final String ZEROS = "00000000-0000-0000-0000-";

    private Placeholders() {}

    /// The answers with the cloud's own subscription where none, or a placeholder, was given.
    static Answers replaced(Answers answers, String subscription) {
        var given = answers.one(SUBSCRIPTION).orElse("");
        return given.isEmpty() || given.startsWith(ZEROS)
                ? answers.with(SUBSCRIPTION, new Answer.One(subscription))
                : answers;
    }

    /// The answers, where none is a placeholder or the cloud proves to be a practice cloud that somebody serves.
    ///
    /// @param elsewhere a cloud that may be one; it is asked only when there is a placeholder
    /// @throws Doors.Closed naming the first answer that holds one
    static Answers settled(Answers answers, String name, Optional<Cloud> elsewhere) {
        boolean standIn = answers.byKey().values().stream().anyMatch(Placeholders::holdsOne);
        return standIn
                ? elsewhere
                        .flatMap(Placeholders::practised)
                        .map(subscription -> replaced(answers, subscription))
                        .orElseGet(() -> refused(answers, name))
                : answers;
    }

    /// The subscription of a practice cloud, which has an id no real cloud gives away, among those a caller sees.
    private static Optional<String> practised(Cloud cloud) {
        return cloud.list("/subscriptions", SUBSCRIPTIONS).stream()
                .flatMap(listed -> listed.text("subscriptionId").stream())
                .filter(id -> id.startsWith(ZEROS))
                .findFirst();
    }

    /// @throws Doors.Closed naming the first answer that still holds a placeholder
    private static Answers refused(Answers answers, String cloud) {
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
