package groundwork.doors;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import java.net.URI;
import java.util.Optional;

/// An open way to one cloud. Close it when done: an embedded practice world is saved then.
public interface Door extends AutoCloseable {

    /// The cloud behind it; nobody has signed in to it before its first call.
    Cloud cloud();

    /// What lies behind that cloud's resource manager, with the same sign-in.
    DataPlane data();

    /// What people call the cloud: `the practice cloud`, `Azure`.
    String name();

    /// The answers as this cloud understands them: the practice cloud takes a placeholder subscription for its
    /// own, Azure refuses placeholders.
    ///
    /// @throws Doors.Closed with a sentence, when an answer cannot be meant for this cloud
    Answers settled(Answers answers);

    /// Where people look at a resource of this cloud in a browser; empty where the cloud has no such place, as
    /// the practice cloud has none.
    default Optional<URI> page(ResourceId resource) {
        return Optional.empty();
    }

    @Override
    void close();
}
