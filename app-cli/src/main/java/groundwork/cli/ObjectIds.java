package groundwork.cli;

import static groundwork.cli.look.Say.say;

import java.util.List;
import java.util.regex.Pattern;

/// Object ids of the directory, as people write them on a command line.
final class ObjectIds {

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ObjectIds() {}

    /// A name or a sign-in address would be taken for somebody who holds no role at all.
    ///
    /// @throws Refused where one of them is no object id
    static void check(List<String> written) {
        written.stream().filter(id -> !GUID.matcher(id).matches()).findFirst().ifPresent(id -> {
            throw new Refused(Exit.USAGE, say("commands.ObjectIds.is-no-object-id", "written", id));
        });
    }
}
