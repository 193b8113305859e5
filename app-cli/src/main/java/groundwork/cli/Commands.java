package groundwork.cli;

import groundwork.choices.AnswersFile.Example;
import groundwork.cli.complete.RunIds;
import groundwork.cli.complete.Scripts;
import groundwork.cli.look.Console;
import groundwork.cli.look.Wishes;
import groundwork.doors.PracticeServer.Speed;
import groundwork.practices.Baseline;
import groundwork.practices.Severity;
import groundwork.terms.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/// The tree of commands, and what all of them share: how mistakes are told and how help looks.
final class Commands {

    private final Desk desk;

    Commands(Desk desk) {
        this.desk = desk;
    }

    /// One command: what the tree says of it, and how it is made when it is needed.
    private record Branch(String name, Class<?> type, Supplier<?> maker, List<Branch> below) {

        Branch(String name, Class<?> type, Supplier<?> maker) {
            this(name, type, maker, List.of());
        }

        Command about() {
            return type.getAnnotation(Command.class);
        }
    }

    /// Every command, in the order help shows them.
    private List<Branch> branches() {
        return List.of(
                new Branch("setup", SetupCommand.class, () -> new SetupCommand(desk)),
                new Branch("init", InitCommand.class, () -> new InitCommand(desk)),
                new Branch("preview", PreviewCommand.class, () -> new PreviewCommand(desk)),
                new Branch("apply", ApplyCommand.class, () -> new ApplyCommand(desk)),
                new Branch(
                        "runs",
                        RunsCommand.class,
                        () -> new RunsCommand(desk),
                        List.of(new Branch("prune", RunsPruneCommand.class, () -> new RunsPruneCommand(desk)))),
                new Branch("resume", ResumeCommand.class, () -> new ResumeCommand(desk)),
                new Branch("undo", UndoCommand.class, () -> new UndoCommand(desk)),
                new Branch("check", CheckCommand.class, () -> new CheckCommand(desk)),
                new Branch("fix", FixCommand.class, () -> new FixCommand(desk)),
                new Branch("tryout", TryoutCommand.class, () -> new TryoutCommand(desk)),
                new Branch("export", ExportCommand.class, () -> new ExportCommand(desk)),
                new Branch("explain", ExplainCommand.class, () -> new ExplainCommand(desk)),
                new Branch("learn", LearnCommand.class, () -> new LearnCommand(desk)),
                new Branch(
                        "practice",
                        PracticeCommand.class,
                        PracticeCommand::new,
                        List.of(
                                new Branch("serve", PracticeServeCommand.class, () -> new PracticeServeCommand(desk)),
                                new Branch("reset", PracticeResetCommand.class, () -> new PracticeResetCommand(desk)))),
                new Branch("doctor", DoctorCommand.class, () -> new DoctorCommand(desk)),
                new Branch("completion", CompletionCommand.class, () -> new CompletionCommand(desk)),
                new Branch("complete", CompleteCommand.class, () -> new CompleteCommand(desk)),
                new Branch("manual", ManualCommand.class, () -> new ManualCommand(desk)));
    }

    /// Runs one command line and answers its exit code. Where it begins with a command, that one alone is made;
    /// else no more of each than help shows.
    int run(String... arguments) {
        var line = InOrder.of(List.of(arguments), this::isCommand);
        Language.speak(Speech.chosen(line, desk));
        return tree(line).execute(line.toArray(String[]::new));
    }

    /// Whether these words lead from command to command.
    boolean isCommand(List<String> words) {
        var below = branches();
        for (var word : words) {
            var named =
                    below.stream().filter(branch -> branch.name().equals(word)).findFirst();
            if (named.isEmpty()) {
                return false;
            }
            below = named.get().below();
        }
        return true;
    }

    /// The whole tree, ready to run.
    CommandLine tree() {
        var tree = tree(branches().stream().map(this::whole));
        HelpTexts.into(tree);
        return tree;
    }

    private CommandLine tree(List<String> line) {
        var named = branches().stream()
                .filter(branch -> branch.name().equals(line.getFirst()))
                .findFirst();
        return tree(named.map(branch -> Stream.of(whole(branch)))
                .orElseGet(() -> branches().stream().map(Commands::name)));
    }

    private CommandLine tree(Stream<CommandLine> commands) {
        var console = Console.of(Wishes.NONE, desk.around());
        var tree = new CommandLine(new Root(), this::made);
        commands.forEach(command -> tree.addSubcommand(command.getCommandName(), command));
        Word.register(
                tree,
                Format.class,
                groundwork.export.Format.class,
                Form.class,
                TryoutForm.class,
                Severity.class,
                Baseline.class,
                Scripts.class,
                Speed.class,
                Wishes.Colour.class,
                Example.class);
        Plainly.register(tree);
        tree.registerConverter(Language.class, Speech::read);
        var mistakes = new Mistakes(desk);
        tree.setParameterExceptionHandler(mistakes::usage);
        tree.setExecutionExceptionHandler(mistakes::failed);
        tree.setOut(new PrintWriter(desk.out(), true, desk.out().charset()));
        tree.setErr(new PrintWriter(desk.err(), true, desk.err().charset()));
        tree.setUsageHelpWidth(HelpPages.width(console));
        tree.setUsageHelpAutoWidth(false);
        tree.setHelpFactory((spec, colours) -> {
            HelpTexts.into(spec.commandLine());
            return new Help(spec, colours);
        });
        inOurOrder(tree);
        tree.setColorScheme(Help.defaultColorScheme(console.theme().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        return tree;
    }

    private CommandLine whole(Branch branch) {
        var command = new CommandLine(branch.maker().get(), this::made);
        branch.below().forEach(below -> command.addSubcommand(whole(below)));
        return command;
    }

    /// Enough to be listed.
    private static CommandLine name(Branch branch) {
        var about = branch.about();
        var spec = CommandSpec.create().name(about.name());
        spec.usageMessage().hidden(about.hidden());
        return new CommandLine(spec);
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
