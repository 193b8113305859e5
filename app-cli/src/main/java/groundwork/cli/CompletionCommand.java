package groundwork.cli;

import groundwork.cli.complete.Scripts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `groundwork completion`: the script that makes a shell complete what is typed.
@Command(
        name = "completion",
        footer = {"  groundwork completion bash", "  groundwork completion zsh"})
final class CompletionCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Parameters(paramLabel = "${bundle:label.shell}", descriptionKey = "shell")
    private Scripts shell = Scripts.BASH;

    CompletionCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            printer.text(shell.text().stripTrailing());
            return Exit.DONE.code();
        }
    }
}
