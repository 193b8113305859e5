package groundwork.learn;

import static groundwork.terms.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Access;
import groundwork.choices.Words;
import groundwork.learn.Exercise.Goal;
import groundwork.terms.IpRange;
import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A lesson: a page to read, and an exercise on the practice cloud. The page is the resource beside this class
/// that is called as the lesson.
///
/// @param id how it is asked for, and the name of its page
public record Course(String id, Exercise exercise) {

    private static final List<Course> ALL = List.of(
            new Course("first-workspace", new Exercise(seed("first"), List.of("NET-02", "IDN-02"), List.of(), true)),
            new Course(
                    "who-reaches-it",
                    new Exercise(
                            seed("reach").with("access", one("private")).without("allowedAddresses"),
                            List.of("NET-02", "NET-16"),
                            List.of(new Goal(Course::admitsTheOffice, "learn.goal-office")),
                            false)),
            new Course(
                    "spark-reaches-data",
                    new Exercise(
                            seed("spark").with("storageReach", one("closed")), List.of("NET-13"), List.of(), false)),
            new Course(
                    "room-in-the-subnet",
                    new Exercise(
                            seed("room").with("subnet", one("10.60.0.0/27")).with("clusters", clusters("20")),
                            List.of("NET-11"),
                            List.of(new Goal(Course::hasRoom, "learn.goal-room")),
                            false)),
            new Course(
                    "cost-of-idling",
                    new Exercise(
                            seed("idle").with("clusters", idle("28")),
                            List.of("CST-01", "CST-02"),
                            List.of(new Goal(Course::givesBackSooner, "learn.goal-idle")),
                            true)));

    private static boolean admitsTheOffice(Choices choices) {
        return choices.reach().access() == Access.SELECTED
                && choices.reach().allowed().equals(List.of(IpRange.of("203.0.113.0/24")));
    }

    private static boolean hasRoom(Choices choices) {
        return choices.network().subnet().size() > IpRange.of("10.60.0.0/27").size()
                && choices.compute().clusters().stream().anyMatch(cluster -> cluster.nodes() >= 20);
    }

    private static boolean givesBackSooner(Choices choices) {
        return choices.compute().clusters().stream().allMatch(cluster -> cluster.idleMinutes() < 28);
    }

    /// All of them, in the order they build on each other.
    public static List<Course> all() {
        return ALL;
    }

    public static Optional<Course> find(String id) {
        return ALL.stream().filter(course -> course.id().equalsIgnoreCase(id)).findFirst();
    }

    /// The id that was probably meant.
    public static Optional<String> nearest(String id) {
        return Words.nearest(id, ALL.stream().map(Course::id));
    }

    private static Answers seed(String workload) {
        return AnswersFile.example(Example.SEED).with("workload", one(workload));
    }

    private static Answer one(String value) {
        return new Answer.One(value);
    }

    private static Answer clusters(String nodes) {
        return new Answer.Rows(List.of(java.util.Map.of("name", "cpu-cluster", "nodes", nodes)));
    }

    private static Answer idle(String minutes) {
        return new Answer.Rows(List.of(java.util.Map.of("name", "cpu-cluster", "idleMinutes", minutes)));
    }

    /// What it is called, in the language that is spoken.
    public String title() {
        return say("learn." + id);
    }

    /// Its page, in Markdown, in the language that is spoken.
    public String markdown() {
        var page = id + Language.spoken().suffix() + ".md";
        try (var in = Objects.requireNonNull(Course.class.getResourceAsStream(page), id)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
