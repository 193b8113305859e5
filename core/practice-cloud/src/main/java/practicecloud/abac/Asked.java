package practicecloud.abac;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicecloud.world.Id;

/// What a condition is held against: an operation over a scope, and what the request says.
///
/// @param request attributes of the request by their names in lower case:
///     `microsoft.authorization/roleassignments:principalid`
public record Asked(String operation, Id scope, Map<String, String> request) {

    private static final String CONTAINER = "microsoft.storage/storageaccounts/blobservices/containers";

    boolean is(String pattern) {
        var parts = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(parts, Pattern.CASE_INSENSITIVE)
                .matcher(operation)
                .matches();
    }

    /// The values of `@Source[type:name]`; none where it is not there.
    List<String> values(String attribute) {
        int open = attribute.indexOf('[');
        var source = attribute.substring(1, open).toLowerCase(Locale.ROOT);
        var name = attribute.substring(open + 1, attribute.length() - 1).toLowerCase(Locale.ROOT);
        var found = source.equals("request") ? Optional.ofNullable(request.get(name)) : resource(name);
        return found.stream().toList();
    }

    /// Attributes of the resource: the names in its id, and what the request told of it.
    private Optional<String> resource(String name) {
        int colon = name.lastIndexOf(':');
        var type = name.substring(0, Math.max(colon, 0));
        boolean named = name.endsWith(":name");
        if (named) {
            return scope.upwards().stream()
                    .filter(place -> place.is(type))
                    .map(Id::name)
                    .findFirst();
        }
        return Optional.ofNullable(request.get(name)).filter(value -> !type.equals(CONTAINER));
    }
}
