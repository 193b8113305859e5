package groundwork.practices.fleet;

import groundwork.cloud.Cloud;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A cloud as one page of workspaces sees it: what Resource Graph and the subscription said already is answered
/// from there, everything else is asked once for the whole page. Reads only.
///
/// Workspaces are always read from the cloud itself: Resource Graph does not show the allow list.
final class PageCloud implements Cloud {

    private final Cloud cloud;
    private final Access access;
    private final Map<ResourceId, Json> known;
    private final Map<ResourceId, Optional<Json>> read = new ConcurrentHashMap<>();
    private final Map<String, List<Json>> listed = new ConcurrentHashMap<>();

    PageCloud(Cloud cloud, Access access, Map<ResourceId, Json> known) {
        this.cloud = cloud;
        this.access = access;
        this.known = known;
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        if (id.is(Subject.WORKSPACE)) {
            return cloud.read(id, apiVersion);
        }
        var body = known.get(id);
        return body != null ? Optional.of(body) : read.computeIfAbsent(id, _ -> cloud.read(id, apiVersion));
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        if (path.endsWith(Cloud.HERE_AND_ABOVE)) {
            var collection = path.substring(0, path.length() - Cloud.HERE_AND_ABOVE.length());
            var held = access.on(new ResourceId(collection + "/*"));
            if (held.isPresent()) {
                return held.get();
            }
        }
        return listed.computeIfAbsent(path, _ -> access.kept(path).orElseGet(() -> cloud.list(path, apiVersion)));
    }

    @Override
    public Caller caller() {
        return cloud.caller();
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return cloud.groupsNamed(beginning);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException("a page is for reading");
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException("a page is for reading");
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        throw new UnsupportedOperationException("a page is for reading");
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        throw new UnsupportedOperationException("a page is for reading");
    }
}
