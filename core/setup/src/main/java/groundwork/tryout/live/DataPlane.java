package groundwork.tryout.live;

import groundwork.terms.Json;
import java.util.Optional;

/// The port to what lies behind Azure Resource Manager: blobs, and the history of runs. Every call acts as
/// whoever is signed in, by a token, never by a key; it blocks, may be made from any thread, and never throws for
/// what Azure answers.
public interface DataPlane {

    /// Does one thing to a blob or its container.
    ///
    /// @param content what to write; ignored by every other deed
    Said ask(Deed deed, Blob blob, String content);

    /// Why a job failed, as the run history tells it; Azure Resource Manager does not say.
    ///
    /// @param job the job's body, which names its tracking endpoint
    Optional<String> whyFailed(Json job);

    /// A place for a blob.
    ///
    /// @param blobEndpoint the account's endpoint for blobs, without a trailing slash
    /// @param dfsEndpoint  the account's endpoint for hierarchical names, without a trailing slash
    /// @param path         within the container, no slash in front
    record Blob(String blobEndpoint, String dfsEndpoint, String container, String path) {}

    /// What came back.
    sealed interface Said {
        /// It was done.
        record Done(int status) implements Said {}

        /// It was refused, with the service's code (`AuthorizationPermissionMismatch`) and words.
        record Refused(int status, String code, String message) implements Said {}

        /// Nothing answered.
        record NoAnswer(String reason) implements Said {}

        /// It was not even asked, and why.
        record NotAsked(String why) implements Said {}
    }
}
