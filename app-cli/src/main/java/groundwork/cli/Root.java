package groundwork.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands hang on; `groundwork` alone is `groundwork setup`.
@Command(
        name = "groundwork",
        description = "Lays the ground for Azure Machine Learning: answer a few questions, see what will be built and"
                + " which best practices it keeps, have it built, and see that nothing is left to do.",
        versionProvider = Version.Provider.class,
        footer = {
            "",
            "Examples:",
            "  groundwork setup",
            "  groundwork init --file answers.yaml --example seed",
            "  groundwork preview --file answers.yaml",
            "  groundwork apply --file answers.yaml --yes",
            "",
            "The practice cloud is built in: nothing of this needs a subscription until you say --cloud azure.",
            "Exit codes: 0 done, 1 failed, 2 changes (--detailed-exitcode), 3 findings, 4 partly done, 64 usage,"
                    + " 130 stopped."
        })
final class Root {

    @Mixin
    final Shared shared = new Shared();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;
}
