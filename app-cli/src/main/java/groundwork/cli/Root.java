package groundwork.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands hang on; `groundwork` alone is `groundwork setup`.
@Command(
        name = "groundwork",
        synopsisSubcommandLabel = "[${bundle:label.command}]",
        versionProvider = Version.Provider.class,
        footer = {
            "  groundwork setup",
            "  groundwork init --file answers.yaml --example seed",
            "  groundwork preview --file answers.yaml",
            "  groundwork apply --file answers.yaml --yes"
        })
final class Root {

    @Mixin
    final Shared shared = new Shared();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    boolean version;
}
