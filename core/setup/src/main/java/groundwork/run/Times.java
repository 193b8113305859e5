package groundwork.run;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How long each type takes: what this home's runs measured, else what is commonly seen (facts 1; not promised by
/// anybody).
///
/// @param measured the middle of what was measured, by type in lower case
/// @param quicker  how many times quicker than Azure the cloud is, where nothing was measured
public record Times(Map<String, Duration> measured, int quicker) {

    /// Nothing measured yet, in Azure.
    public static final Times COMMON = new Times(Map.of());

    /// Nothing measured yet, in a practice cloud at the pace for people: a whole set-up in about half a minute.
    public static final Times PRACTICE = new Times(Map.of(), 16);

    /// No real subscription begins so; practice clouds have such.
    private static final String UNREAL = "00000000-0000-0000-0000-";

    private static final Duration OTHERS = Duration.ofSeconds(3);

    /// Of a provider, whose type is its bare namespace.
    private static final Duration REGISTERING = Duration.ofMinutes(1);

    private static final Map<String, Duration> COMMONLY = Map.ofEntries(
            seconds("microsoft.network/networksecuritygroups", 6),
            seconds("microsoft.network/publicipaddresses", 5),
            seconds("microsoft.network/natgateways", 20),
            seconds("microsoft.network/virtualnetworks", 8),
            seconds("microsoft.network/virtualnetworks/subnets", 6),
            seconds("microsoft.network/privateendpoints", 45),
            seconds("microsoft.network/privateendpoints/privatednszonegroups", 15),
            seconds("microsoft.network/privatednszones", 30),
            seconds("microsoft.network/privatednszones/virtualnetworklinks", 30),
            seconds("microsoft.operationalinsights/workspaces", 25),
            seconds("microsoft.insights/components", 15),
            seconds("microsoft.storage/storageaccounts", 25),
            seconds("microsoft.keyvault/vaults", 25),
            seconds("microsoft.containerregistry/registries", 20),
            seconds("microsoft.machinelearningservices/workspaces", 120),
            seconds("microsoft.machinelearningservices/workspaces/computes", 60));

    public Times(Map<String, Duration> measured) {
        this(measured, 1);
    }

    public Times {
        measured = Map.copyOf(measured);
    }

    private static Map.Entry<String, Duration> seconds(String type, int seconds) {
        return Map.entry(type, Duration.ofSeconds(seconds));
    }

    /// The time one resource of the type takes.
    public Duration of(String type) {
        var key = type.toLowerCase(Locale.ROOT);
        var known = measured.get(key);
        var others = key.contains("/") ? OTHERS : REGISTERING;
        return known == null ? COMMONLY.getOrDefault(key, others).dividedBy(quicker) : known;
    }

    /// Whether runs of this home have measured anything.
    boolean isLearnt() {
        return !measured.isEmpty();
    }

    /// What is known of a cloud before anything was measured in it.
    ///
    /// @param subscription where it is built
    static Times before(String subscription) {
        return subscription.startsWith(UNREAL) ? PRACTICE : COMMON;
    }

    /// What the journals of these runs measured: the median for each type, of steps that came to their end.
    Times measuredBy(List<List<Json>> journals) {
        var all = new HashMap<String, List<Duration>>();
        for (var lines : journals) {
            for (var line : lines) {
                if (line.text("state").filter("done"::equals).isPresent()) {
                    var id = new ResourceId(line.text("step").orElse("/").replaceAll("#.*", ""));
                    var time = Duration.ofMillis(
                            line.number("millis").map(Number::longValue).orElse(0L));
                    all.computeIfAbsent(id.type().toLowerCase(Locale.ROOT), type -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        var medians = new HashMap<String, Duration>();
        all.forEach((type, times) ->
                medians.put(type, times.stream().sorted().toList().get(times.size() / 2)));
        return new Times(medians, quicker);
    }
}
