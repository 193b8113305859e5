package groundwork.cloud;

import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.terms.Wording;
import java.util.List;
import java.util.Optional;

/// The port: what Groundwork needs of any cloud. Azure, the practice cloud and the test fake all stand behind it.
///
/// Every call blocks, may be made from many threads at once, and ends early with [CloudFailure.Stopped] when its
/// thread is interrupted. Writes return only when Azure has finished the operation, whichever way it reports
/// that.
public interface Cloud {

    /// The query that asks a list of what is on a scope (role assignments, deny assignments, policies) for what
    /// holds there: given on the scope or above, not below.
    String HERE_AND_ABOVE = "?$filter=atScope()";

    /// The query that asks a list of role assignments for those that reach somebody, through groups too. Azure
    /// follows groups to the end, so every principal in the answer is whoever was asked for or a group of theirs.
    static String assignedTo(String objectId) {
        return "?$filter=assignedTo('" + objectId + "')";
    }

    /// Who is signed in.
    Caller caller();

    /// The body of a resource as it is now; empty when it is not there.
    ///
    /// @throws CloudFailure when the answer is anything else
    Optional<Json> read(ResourceId id, String apiVersion);

    /// All elements of a collection, every page of it. `path` is absolute and may carry query parameters of its
    /// own (`/subscriptions/x/resources?$filter=…`).
    List<Json> list(String path, String apiVersion);

    /// Creates or fully replaces, and waits for the end. Answers the body Azure holds afterwards.
    Json put(ResourceId id, String apiVersion, Json body, Progress progress);

    /// The same, unless somebody has written to the resource since this etag was read: then nothing is written.
    ///
    /// @param etag as the body that was read has it; types without one take no notice
    /// @throws CloudFailure.Refused with the code `PreconditionFailed`, when somebody has
    default Json putOver(ResourceId id, String apiVersion, Json body, String etag, Progress progress) {
        return put(id, apiVersion, body, progress);
    }

    /// Merges into what is there, and waits for the end. Answers the body Azure holds afterwards.
    Json patch(ResourceId id, String apiVersion, Json body, Progress progress);

    /// Deletes, and waits for the end; what is not there is already deleted.
    ///
    /// @param query further query parameters, `forceToPurge=true`; empty for none
    void delete(ResourceId id, String apiVersion, String query, Progress progress);

    /// An action on a path (`…/listKeys`, `…/checkNameAvailability`), waiting for the end. Answers its body, or
    /// null JSON.
    Json post(String path, String apiVersion, Json body, Progress progress);

    /// Entra groups whose display name begins with the text, for choosing; needs Microsoft Graph.
    List<Principal> groupsNamed(String beginning);

    /// Rows of the public price list (`serviceName`, `meterName`, `retailPrice`, `unitOfMeasure` …), every page;
    /// nobody needs to be signed in for it.
    ///
    /// @param filter   an OData filter, its values to the letter: `serviceName eq 'Azure DNS'`
    /// @param currency `USD`, `EUR`
    /// @throws CloudFailure when the list does not answer, or there is none for this cloud
    default List<Json> retailPrices(String filter, String currency) {
        throw new CloudFailure.Unavailable("NoPriceList", later("cloud.no-prices"), "", null);
    }

    /// Who a caller is.
    ///
    /// @param objectId the principal's object id
    /// @param name     what people know it by: a sign-in name or an application id
    record Caller(String tenant, String objectId, String name) {}

    /// An Entra principal.
    record Principal(String objectId, String name) {}

    /// Told while a long operation runs; must return at once.
    @FunctionalInterface
    interface Progress {
        /// A listener that does not listen.
        Progress NONE = state -> {};

        /// @param state Azure's word for the state (`Creating`, `InProgress`)
        void saw(Wording state);

        /// @param state Azure's word, the same in every language
        default void saw(String state) {
            saw(Wording.plain(state));
        }
    }
}
