package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Every type of resource this cloud knows. What it does not know under a provider it knows is kept as it comes.
public final class Types {

    private final Map<String, ResourceType> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    public Types(List<ResourceType> types) {
        types.forEach(type -> byName.put(type.name(), type));
    }

    /// What is particular to a type; nothing where it is not known.
    public ResourceType of(String name) {
        var known = byName.get(name);
        return known == null ? new Unknown(name) : known;
    }

    /// The type in Azure's spelling, as far as it is known.
    public String spelled(String name) {
        return of(name).name();
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /// The namespaces of its types, in Azure's spelling.
    public Set<String> providers() {
        return byName.keySet().stream()
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /// A resource as a client sees it that asks with this version.
    public JsonNode shown(JsonNode resource, String version) {
        return of(resource.path("type").asText()).shown(resource, version);
    }

    /// The api-versions a provider names for a type, newest first.
    public List<String> versions(String type) {
        return of(type).versions();
    }

    private record Unknown(String name) implements ResourceType {
        @Override
        public boolean hasState() {
            return !name.toLowerCase(Locale.ROOT).startsWith("microsoft.authorization/");
        }
    }
}
