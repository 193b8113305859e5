package groundwork.cli;

import picocli.CommandLine.IVersionProvider;

/// The version.
final class Version {

    private Version() {}

    static boolean isAskedBy(String argument) {
        return argument.equals("--version") || argument.equals("-V");
    }

    static String line() {
        return "groundwork " + number();
    }

    /// A constant, because looking for a file in the jar takes longer than everything else before the version is
    /// said. A test holds it to the version of the build.
    static String number() {
        return "0.1.0-SNAPSHOT";
    }

    /// For picocli, which the version itself can do without.
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {line()};
        }
    }
}
