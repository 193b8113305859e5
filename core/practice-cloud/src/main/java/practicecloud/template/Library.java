package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every function of the template language that this cloud knows.
final class Library {

    /// One function.
    @FunctionalInterface
    interface Function {
        JsonNode call(Arguments arguments);
    }

    private static final Map<String, Function> ALL = all();

    private Library() {}

    private static Map<String, Function> all() {
        var all = new TreeMap<String, Function>(String.CASE_INSENSITIVE_ORDER);
        List.of(
                        Texts.ALL,
                        Codes.ALL,
                        Numbers.ALL,
                        Logic.ALL,
                        Collections.ALL,
                        Lambdas.ALL,
                        Ids.ALL,
                        Surroundings.ALL,
                        Dates.ALL,
                        Cidr.ALL,
                        Live.ALL)
                .forEach(all::putAll);
        return all;
    }

    static SortedSet<String> names() {
        return new TreeSet<>(ALL.keySet());
    }

    static JsonNode call(Evaluator evaluator, Expression.Call call) {
        var arguments = new Arguments(evaluator, call.name(), call.arguments());
        var function = ALL.get(call.name());
        if (function != null) {
            return function.call(arguments);
        }
        if (call.name().toLowerCase(Locale.ROOT).startsWith("list")) {
            return Live.list(arguments);
        }
        return OwnFunction.find(evaluator.scope(), call.name())
                .orElseThrow(() -> Fault.invalid("The template function '" + call.name()
                        + "' is not valid. Please see https://aka.ms/arm-functions for usage details."))
                .call(arguments);
    }
}
