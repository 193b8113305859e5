package groundwork.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `groundwork practice`: the practice cloud on its own.
@Command(
        name = "practice",
        synopsisSubcommandLabel = "[${bundle:label.command}]",
        footer = {"  groundwork practice serve --port 8443 --format json", "  groundwork practice reset --yes"})
final class PracticeCommand {

    @Mixin
    final Shared shared = new Shared();
}
