package practicecloud.arm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicecloud.shape.Shapes;

/// Every type of resource this cloud knows. What it does not know under a provider it knows is kept as it comes.
public final class Types {

    /// Providers a subscription registers for Azure Machine Learning, and of which no resource is written here.
    private static final List<String> BYSTANDERS = List.of(
            "Microsoft.AlertsManagement",
            "Microsoft.App",
            "Microsoft.Batch",
            "Microsoft.CognitiveServices",
            "Microsoft.Compute",
            "Microsoft.ContainerInstance",
            "Microsoft.ContainerService",
            "Microsoft.DocumentDB",
            "Microsoft.EventGrid",
            "Microsoft.Notebooks",
            "Microsoft.OperationsManagement",
            "Microsoft.PolicyInsights",
            "Microsoft.Search",
            "Microsoft.Synapse",
            "Microsoft.Web");

    private final Map<String, Traits> traits = Traits.read();
    private final Map<String, ResourceType> behaviour = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Shapes shapes = new Shapes();

    /// @param behaviour what types do, by name
    /// @throws IllegalArgumentException for a type that is not in the table
    public Types(Map<String, ResourceType> behaviour) {
        behaviour.forEach((name, type) -> {
            if (!traits.containsKey(name)) {
                throw new IllegalArgumentException("types.txt has no " + name);
            }
            this.behaviour.put(name, type);
        });
    }

    /// What the type does.
    public ResourceType of(String name) {
        return behaviour.getOrDefault(name, ResourceType.PLAIN);
    }

    /// What the table says of the type.
    public Traits traits(String name) {
        var known = traits.get(name);
        return known == null ? Traits.unknown(name) : known;
    }

    /// Whether the type is in the table, and so simulated by more than keeping what is sent.
    boolean knows(String name) {
        return traits.containsKey(name);
    }

    public Shapes shapes() {
        return shapes;
    }

    /// The type in Azure's spelling, as far as it is known.
    public String spelled(String name) {
        return traits(name).name();
    }

    public Set<String> names() {
        return traits.keySet();
    }

    /// The namespaces of its types, in Azure's spelling.
    public Set<String> providers() {
        return Stream.concat(
                        BYSTANDERS.stream(), traits.keySet().stream().map(name -> name.substring(0, name.indexOf('/'))))
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /// A resource as a client sees it that asks with this version.
    public JsonNode shown(JsonNode resource, String version) {
        return of(resource.path("type").asText()).shown(resource, version);
    }
}
