package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.choices.Questionnaire;
import groundwork.choices.Words;
import groundwork.cli.complete.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// `--set`: answers given on the command line, in place of those of a file.
final class SetOption {

    @Option(names = "--set", paramLabel = "${bundle:label.key-value}", completionCandidates = Settings.class)
    private List<String> set = new ArrayList<>();

    boolean isGiven() {
        return !set.isEmpty();
    }

    /// The option as it was typed, to be said once more; empty where it was not.
    String again() {
        return set.stream().map(pair -> " --set " + Quoted.of(pair)).collect(Collectors.joining());
    }

    /// These answers with those of the command line in place of their own.
    Answers over(Answers answers) {
        var all = answers;
        for (String pair : set) {
            all = with(all, pair);
        }
        return all;
    }

    private static Answers with(Answers answers, String pair) {
        var questionnaire = Questionnaire.standard();
        int equals = pair.indexOf('=');
        var key = equals < 0 ? pair : pair.substring(0, equals).strip();
        var question = questionnaire.find(key);
        if (question.isEmpty()) {
            var near = Words.nearest(key, questionnaire.keys().stream());
            throw new Refused(
                    Exit.USAGE,
                    say(
                            "commands.SetOption.set-there-is-no-question-nothing",
                            "key",
                            key,
                            "meant",
                            near.map(word -> " " + say("commands.SetOption.did-you-mean", "word", word))
                                    .orElse("")));
        }
        if (equals < 0) {
            throw new Refused(Exit.USAGE, say("commands.SetOption.set-takes-key-value-such-as", "key", key));
        }
        var answer = questionnaire.read(question.get(), pair.substring(equals + 1));
        questionnaire.refusal(question.get(), answer, answers).ifPresent(sentence -> {
            throw new Refused(
                    Exit.USAGE, say("commands.SetOption.set-nothing-was-done", "key", key, "sentence", sentence));
        });
        return answers.with(key, answer);
    }
}
