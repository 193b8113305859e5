package groundwork.cli;

/// A word of a command as a shell takes it, for commands that are shown to be copied.
final class Quoted {

    private Quoted() {}

    /// In quotes where a shell would read more into it than stands there.
    static String of(String word) {
        if (word.matches("[A-Za-z0-9_@%+=:,./-]+")) {
            return word;
        }
        return word.matches("[^\"$`!\\\\]*") ? '"' + word + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
