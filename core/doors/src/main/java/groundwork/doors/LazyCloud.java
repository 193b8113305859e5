package groundwork.doors;

import groundwork.azure.AzureCloud;
import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import groundwork.tryout.live.Deed;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A cloud that is made at its first call, so that a wizard can ask its first question before the SDK is loaded.
final class LazyCloud implements Cloud {

    private final Supplier<AzureCloud> maker;
    private @Nullable AzureCloud made;

    LazyCloud(Supplier<AzureCloud> maker) {
        this.maker = maker;
    }

    private synchronized AzureCloud cloud() {
        var cloud = made == null ? maker.get() : made;
        made = cloud;
        return cloud;
    }

    /// What lies behind it, made at its first call too.
    DataPlane data() {
        return new DataPlane() {
            @Override
            public Said ask(Deed deed, Blob blob, String content) {
                return cloud().data().ask(deed, blob, content);
            }

            @Override
            public Optional<String> whyFailed(Json job) {
                return cloud().data().whyFailed(job);
            }
        };
    }

    @Override
    public Caller caller() {
        return cloud().caller();
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        return cloud().read(id, apiVersion);
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        return cloud().list(path, apiVersion);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        return cloud().put(id, apiVersion, body, progress);
    }

    @Override
    public Json putOver(ResourceId id, String apiVersion, Json body, String etag, Progress progress) {
        return cloud().putOver(id, apiVersion, body, etag, progress);
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        return cloud().patch(id, apiVersion, body, progress);
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        cloud().delete(id, apiVersion, query, progress);
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        return cloud().post(path, apiVersion, body, progress);
    }

    @Override
    public List<Json> retailPrices(String filter, String currency) {
        return cloud().retailPrices(filter, currency);
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return cloud().groupsNamed(beginning);
    }
}
