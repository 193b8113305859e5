package groundwork.cli;

import groundwork.choices.AnswersFile.Example;
import groundwork.cli.complete.RunIds;
import groundwork.cli.complete.Scripts;
import groundwork.cli.look.Console;
import groundwork.cli.look.Wishes;
import groundwork.doors.PracticeServer.Speed;
import groundwork.practices.Severity;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/// The tree of commands, and what all of them share: how mistakes are told and how help looks.
final class Commands {

    private final Desk desk;

    Commands(Desk desk) {
        this.desk = desk;
    }

    /// Runs one command line and answers its exit code.
    int run(String... arguments) {
        return tree().execute(arguments);
    }

    /// The whole tree, ready to run.
    CommandLine tree() {
        var console = Console.of(Wishes.NONE, desk.around());
        var tree = new CommandLine(new Root(), this::made);
        tree.addSubcommand(new InitCommand(desk));
        tree.addSubcommand(new PreviewCommand(desk));
        tree.addSubcommand(new ApplyCommand(desk));
        tree.addSubcommand(new CommandLine(new RunsCommand(desk)).addSubcommand(new RunsPruneCommand(desk)));
        tree.addSubcommand(new ResumeCommand(desk));
        tree.addSubcommand(new UndoCommand(desk));
        tree.addSubcommand(new CheckCommand(desk));
        tree.addSubcommand(new TryoutCommand(desk));
        tree.addSubcommand(new ExplainCommand(desk));
        tree.addSubcommand(new CommandLine(new PracticeCommand())
                .addSubcommand(new PracticeServeCommand(desk))
                .addSubcommand(new PracticeResetCommand(desk)));
        tree.addSubcommand(new DoctorCommand(desk));
        tree.addSubcommand(new CompletionCommand(desk));
        tree.addSubcommand(new CompleteCommand(desk));
        tree.addSubcommand(new ManualCommand(desk));
        Word.register(
                tree,
                Format.class,
                Form.class,
                Severity.class,
                Scripts.class,
                Speed.class,
                Wishes.Colour.class,
                Example.class);
        var mistakes = new Mistakes(desk);
        tree.setParameterExceptionHandler(mistakes::usage);
        tree.setExecutionExceptionHandler(mistakes::failed);
        tree.setOut(new PrintWriter(desk.out(), true, desk.out().charset()));
        tree.setErr(new PrintWriter(desk.err(), true, desk.err().charset()));
        tree.setUsageHelpWidth(Math.clamp(console.width(), 55, 100));
        tree.setUsageHelpAutoWidth(false);
        inOurOrder(tree);
        tree.setColorScheme(Help.defaultColorScheme(console.theme().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        return tree;
    }

    /// Makes what the tree names by its class alone.
    private <K> K made(Class<K> type) throws Exception {
        return type == RunIds.class
                ? type.cast(new RunIds(desk.home()))
                : CommandLine.defaultFactory().create(type);
    }

    /// A command's own options come first, then what it shares with others.
    private static void inOurOrder(CommandLine command) {
        command.getCommandSpec().usageMessage().sortOptions(false);
        command.getSubcommands().values().forEach(Commands::inOurOrder);
    }
}
