package groundwork.doors;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import java.net.URI;
import java.time.Instant;
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

    /// Asks the cloud something nobody has to sign in for: whether it answers, and what time it is there.
    ///
    /// @throws groundwork.cloud.CloudFailure with the reason when it does not
    Reached reached();

    /// That a cloud answers.
    ///
    /// @param address where
    /// @param time    by the cloud's own word, to the second; empty where it does not say
    record Reached(URI address, Optional<Instant> time) {}

    @Override
    void close();
}
