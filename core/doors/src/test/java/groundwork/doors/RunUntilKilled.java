package groundwork.doors;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.preview.PlanFile;
import groundwork.run.StopToken;
import java.nio.file.Path;

/// A process that carries out a plan and says a dot for each event, until it is killed.
final class RunUntilKilled {

    private RunUntilKilled() {}

    /// @param arguments the home, the way into the cloud, the file of the plan
    public static void main(String[] arguments) {
        var cloud = Way.read(arguments[1]).cloud();
        var journey = new Journey(Path.of(arguments[0]));
        journey.apply(PlanFile.read(Path.of(arguments[2])), cloud, 4, event -> dot(), new StopToken());
    }

    private static void dot() {
        System.out.print('.');
        System.out.flush();
    }

    static Choices choices() {
        var answers = AnswersFile.example(Example.SEED)
                .with("subscription", new Answer.One("00000000-0000-0000-0000-00000000000b"));
        return Questionnaire.standard().choices(answers);
    }
}
