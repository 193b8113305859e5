package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.terms.Trouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork init`: writes an answers file to begin with.
@Command(
        name = "init",
        footer = {
            "  groundwork init --file answers.yaml",
            "  groundwork init --file closed.yaml --example private",
            "  groundwork init --file vision.yaml --set workload=vision --set region=swedencentral"
        })
final class InitCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Option(names = "--file", paramLabel = "${bundle:label.file}", required = true)
    private Path file = Path.of("");

    @Option(names = "--example", paramLabel = "${bundle:label.name}")
    private Example example = Example.SEED;

    @Mixin
    private final SetOption set = new SetOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--force")
    private boolean force;

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var answers = set.over(AnswersFile.example(example));
            write(AnswersFile.write(answers, Questionnaire.standard()));
            format.wrote(
                    printer,
                    List.of(file),
                    say("commands.InitCommand.wrote-change-what-you-like-groundwork", "file", file));
            return Exit.DONE.code();
        }
    }

    private void write(String text) {
        var how = force ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
        try {
            Files.writeString(file, text, how, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(Exit.USAGE, say("commands.InitCommand.is-there-already-it-was-left", "file", file));
        } catch (NoSuchFileException e) {
            throw new Refused(Exit.USAGE, say("commands.InitCommand.there-is-no-folder-for-nothing", "file", file));
        } catch (IOException e) {
            throw new Refused(
                    Exit.FAILED, say("commands.InitCommand.cannot-be-written", "file", file, "message", Trouble.of(e)));
        }
    }
}
