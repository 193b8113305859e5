package groundwork.preview;

import groundwork.cloud.Cloud;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// A cloud that shows what it holds the way Azure does: ids in another case, regions by their display name, sets
/// in another order, durations and single addresses in another spelling, members of its own beside those that
/// were written. Seeded, so that what it does it does again.
public final class Azureish implements Cloud {

    private static final Set<String> LETTERS_COUNT = Set.of("tags", "friendlyName", "description", "roleName");

    private final Cloud inner;
    private final long seed;

    public Azureish(Cloud inner, long seed) {
        this.inner = inner;
        this.seed = seed;
    }

    @Override
    public Optional<Json> read(ResourceId id, String apiVersion) {
        var random = new Random(seed ^ id.hashCode());
        return inner.read(id, apiVersion).map(body -> shown("", body, random));
    }

    private Json shown(String name, Json body, Random random) {
        return switch (body) {
            case Json.Obj(var members) -> object(members, random);
            case Json.Arr(var items) -> {
                var shown = new ArrayList<Json>();
                items.forEach(item -> shown.add(shown(name, item, random)));
                Collections.shuffle(shown, random);
                yield new Json.Arr(shown);
            }
            case Json.Str(var text) -> Json.of(spelled(name, text, random));
            case Json.Num _, Json.Bool _, Json.Null _, Json.Output _ -> body;
        };
    }

    private Json object(java.util.Map<String, Json> members, Random random) {
        var shown = new LinkedHashMap<String, Json>();
        members.forEach((name, value) -> {
            var key = name.startsWith("/") && random.nextBoolean() ? name.toLowerCase(Locale.ROOT) : name;
            shown.put(key, LETTERS_COUNT.contains(name) ? value : shown(name, value, random));
        });
        shown.putIfAbsent("etag", Json.of("W/\"" + random.nextInt() + "\""));
        shown.putIfAbsent("provisioningDetail", Json.NULL);
        return new Json.Obj(shown);
    }

    private static String spelled(String name, String text, Random random) {
        if (!random.nextBoolean()) {
            return text;
        }
        if (text.startsWith("/subscriptions/")) {
            return random.nextBoolean()
                    ? text.toLowerCase(Locale.ROOT)
                    : text.replace("resourceGroups", "resourcegroups");
        }
        if (name.equals("location") && text.equals("westeurope")) {
            return "West Europe";
        }
        if (text.matches("PT\\d+M")) {
            return "PT" + Integer.parseInt(text.replaceAll("\\D", "")) * 60 + "S";
        }
        if (text.endsWith("/32")) {
            return text.substring(0, text.length() - 3);
        }
        return Set.of("Enabled", "Disabled", "Allow", "Deny", "Tcp").contains(text)
                ? text.toLowerCase(Locale.ROOT)
                : text;
    }

    @Override
    public Caller caller() {
        return inner.caller();
    }

    @Override
    public List<Json> list(String path, String apiVersion) {
        return inner.list(path, apiVersion);
    }

    @Override
    public Json put(ResourceId id, String apiVersion, Json body, Progress progress) {
        inner.put(id, apiVersion, body, progress);
        return read(id, apiVersion).orElse(Json.NULL);
    }

    @Override
    public Json patch(ResourceId id, String apiVersion, Json body, Progress progress) {
        inner.patch(id, apiVersion, body, progress);
        return read(id, apiVersion).orElse(Json.NULL);
    }

    @Override
    public void delete(ResourceId id, String apiVersion, String query, Progress progress) {
        inner.delete(id, apiVersion, query, progress);
    }

    @Override
    public Json post(String path, String apiVersion, Json body, Progress progress) {
        return inner.post(path, apiVersion, body, progress);
    }

    @Override
    public List<Principal> groupsNamed(String beginning) {
        return inner.groupsNamed(beginning);
    }
}
