package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.terms.Guid;
import java.util.List;

/// Object ids of the directory, as people write them on a command line.
final class ObjectIds {

    private ObjectIds() {}

    /// A name or a sign-in address would be taken for somebody who holds no role at all.
    ///
    /// @throws Refused where one of them is no object id
    static void check(List<String> written) {
        written.stream().filter(id -> !Guid.is(id)).findFirst().ifPresent(id -> {
            throw new Refused(Exit.USAGE, say("commands.ObjectIds.is-no-object-id", "written", id));
        });
    }
}
