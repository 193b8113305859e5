package groundwork.choices;

import static groundwork.terms.Say.say;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answers file: YAML, versioned (`groundwork: 1`), comments kept when it is rewritten.
public final class AnswersFile {

    /// The version of the format this program writes.
    static final int VERSION = 1;

    private static final long MOST_BYTES = 1_000_000;

    private AnswersFile() {}

    /// The complete answers that `init --example` writes.
    public enum Example {
        /// Public with selected addresses, own subnet: the default journey.
        SEED,
        /// Private endpoint only.
        PRIVATE,
        /// The workspace's managed network.
        MANAGED
    }

    /// Reads a file.
    ///
    /// @throws AnswersFileException naming file, line, column, what was found, what is allowed and the nearest
    /// valid word
    public static Answers read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw whole(file, say("choices.file-folder"));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw whole(file, say("choices.file-large"));
            }
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw whole(file, say("choices.file-missing", "file", file));
        } catch (CharacterCodingException e) {
            throw whole(file, say("choices.file-no-utf8"));
        } catch (IOException e) {
            throw whole(file, say("choices.file-unreadable", "message", e.getMessage()));
        }
    }

    /// Reads the text of a file; `name` stands in messages.
    public static Answers parse(String name, String text) {
        return new AnswersReader(name, text, Questionnaire.standard()).read();
    }

    /// The text of a new file: every question as a comment, what is answered below it.
    public static String write(Answers answers, Questionnaire questionnaire) {
        return AnswersWriter.write(answers, questionnaire);
    }

    /// The existing text with the answers that changed replaced; everything else, comments first of all, is kept.
    public static String rewrite(String existing, Answers answers, Questionnaire questionnaire) {
        return AnswersWriter.rewrite(existing, parse("existing", existing), answers, questionnaire);
    }

    /// A complete set of answers that runs unchanged on the practice cloud.
    public static Answers example(Example example) {
        var group = new LinkedHashMap<String, String>();
        group.put("name", "Data Science Team");
        group.put("objectId", "00000000-0000-0000-0000-0000000000a1");
        group.put("workloads", "notebooks, spark, jobs");
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("cloud", new Answer.One("practice"));
        answers.put("subscription", new Answer.One(WhereQuestions.PLACEHOLDER));
        answers.put("region", new Answer.One("westeurope"));
        answers.put(
                "workload",
                new Answer.One(
                        Map.of(Example.SEED, "seedteam", Example.PRIVATE, "closedteam", Example.MANAGED, "managedteam")
                                .getOrDefault(example, "seedteam")));
        answers.put("environment", new Answer.One("dev"));
        answers.put("groups", new Answer.Rows(List.of(group)));
        answers.put("access", new Answer.One(example == Example.PRIVATE ? "private" : "selected"));
        if (example != Example.PRIVATE) {
            answers.put("allowedAddresses", new Answer.Many(List.of("203.0.113.0/24", "198.51.100.7")));
        }
        answers.put("computeNetwork", new Answer.One(example == Example.MANAGED ? "managed" : "own-subnet"));
        return new Answers(answers);
    }

    private static AnswersFileException whole(Path file, String sentence) {
        return new AnswersFileException(file.toString(), 0, 0, sentence, Optional.empty());
    }
}
