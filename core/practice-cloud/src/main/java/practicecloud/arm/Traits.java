package practicecloud.arm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// What the table says of a type of resource.
///
/// @param takes    how long a creation takes in Azure
/// @param versions the api-versions its provider names; none where the type is not in the table
public record Traits(String name, Pattern pattern, Duration takes, Set<Trait> also, List<String> versions) {

    /// What may be particular to a type.
    public enum Trait {
        /// A PUT keeps what its body leaves out.
        MERGES,
        /// A PATCH is done when it answers, though a PUT goes on.
        PATCHES_AT_ONCE,
        /// A DELETE is done when it answers, though a PUT goes on.
        DELETES_AT_ONCE,
        /// A DELETE goes on, though a PUT is done when it answers.
        DELETES_LATER,
        /// It has no `properties.provisioningState`.
        NO_STATE,
        /// It says in `systemData` who made it and when.
        SYSTEM_DATA,
        /// A PUT that creates answers 200.
        CREATED_200,
        /// A PUT answers 201, even where it only changes.
        ALWAYS_201,
        /// It is in no region.
        NO_LOCATION,
        /// Its parent comes into being with it, as an asset does with its first version.
        CONTAINER
    }

    private static final String VERSIONS = " = ";

    boolean has(Trait trait) {
        return also.contains(trait);
    }

    boolean patchesLater() {
        return pattern != Pattern.SYNC && !has(Trait.PATCHES_AT_ONCE);
    }

    public boolean deletesLater() {
        boolean later = pattern == Pattern.ASYNC_OPERATION || pattern == Pattern.LOCATION;
        return has(Trait.DELETES_LATER) || later && !has(Trait.DELETES_AT_ONCE);
    }

    /// What is not in the table: kept as it comes.
    static Traits unknown(String name) {
        boolean access = name.regionMatches(true, 0, "Microsoft.Authorization/", 0, 24);
        var also = access ? EnumSet.of(Trait.NO_STATE, Trait.NO_LOCATION) : EnumSet.of(Trait.NO_LOCATION);
        return new Traits(name, Pattern.SYNC, Duration.ZERO, also, List.of());
    }

    /// The table, by name.
    static Map<String, Traits> read() {
        var lines = lines().stream().filter(line -> !line.startsWith("#")).toList();
        var shared = new TreeMap<String, List<String>>();
        for (var line : lines) {
            int sign = line.indexOf(VERSIONS);
            if (sign > 0) {
                shared.put(line.substring(0, sign), words(line.substring(sign + VERSIONS.length())));
            }
        }
        var table = new TreeMap<String, Traits>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines) {
            if (line.contains("|")) {
                var traits = traits(line.split("\\|"), shared);
                table.put(traits.name(), traits);
            }
        }
        return table;
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(Traits.class.getResourceAsStream("types.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Traits traits(String[] parts, Map<String, List<String>> shared) {
        var going = words(parts[1]);
        var also = EnumSet.noneOf(Trait.class);
        for (var word : words(parts[2])) {
            also.add(Trait.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        var versions = parts[3].strip();
        return new Traits(
                parts[0].strip(),
                pattern(going.getFirst()),
                Duration.ofSeconds(Long.parseLong(going.getLast())),
                also,
                shared.getOrDefault(versions, words(versions)));
    }

    private static Pattern pattern(String word) {
        return switch (word) {
            case "async" -> Pattern.ASYNC_OPERATION;
            case "location" -> Pattern.LOCATION;
            case "state" -> Pattern.STATE;
            default -> Pattern.SYNC;
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
