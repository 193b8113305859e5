package practicecloud.template;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.stream.IntStream;

/// Where something is in a text or an array; -1 where it is not.
final class Places {

    private Places() {}

    static long first(Arguments at) {
        return at.node(0) instanceof ArrayNode array
                ? matches(at, array).min().orElse(-1)
                : lower(at, 0).indexOf(lower(at, 1));
    }

    static long last(Arguments at) {
        return at.node(0) instanceof ArrayNode array
                ? matches(at, array).max().orElse(-1)
                : lower(at, 0).lastIndexOf(lower(at, 1));
    }

    private static IntStream matches(Arguments at, ArrayNode array) {
        return IntStream.range(0, array.size()).filter(i -> Nodes.same(array.path(i), at.node(1)));
    }

    private static String lower(Arguments at, int index) {
        return at.text(index).toLowerCase(Locale.ROOT);
    }
}
