package groundwork.run;

import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// A cloud in front of another; tests change what they need.
interface ForwardingCloud extends Cloud {

    Cloud inner();

    @Override
    default Caller caller() {
        return inner().caller();
    }

    @Override
    default Optional<Json> read(ResourceId id, String apiVersion) {
        return inner().read(id, apiVersion);
    }

    @Override
    default List<Json> list(String path, String apiVersion) {
        return inner().list(path, apiVersion);
    }

    @Override
    default Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        return inner().put(id, apiVersion, body, progress);
    }

    @Override
    default Json putOver(ResourceId id, String apiVersion, Json body, String etag, Progress progress) {
        return put(id, apiVersion, body, progress);
    }

    @Override
    default Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        return inner().patch(id, apiVersion, body, progress);
    }

    @Override
    default void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        inner().delete(id, apiVersion, query, progress);
    }

    @Override
    default Json post(String path, String apiVersion, Json body, Progress progress) {
        return inner().post(path, apiVersion, body, progress);
    }

    @Override
    default List<Json> retailPrices(String filter, String currency) {
        return inner().retailPrices(filter, currency);
    }

    @Override
    default List<Principal> groupsNamed(String beginning) {
        return inner().groupsNamed(beginning);
    }
}
