package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// One expression of the template language, parsed.
sealed interface Expression {

    /// A string or a number.
    record Constant(JsonNode value) implements Expression {}

    /// A function call: `concat('a', parameters('b'))`.
    record Call(String name, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }

        boolean is(String function) {
            return name.equalsIgnoreCase(function);
        }
    }

    /// A member or an element: `.name`, `[0]`.
    ///
    /// @param lenient `.?name`: null where there is none
    record Pick(Expression of, Expression key, boolean lenient) implements Expression {}

    /// All calls in it, outer ones first.
    default Stream<Call> calls() {
        return switch (this) {
            case Constant constant -> Stream.empty();
            case Call call ->
                Stream.concat(Stream.of(call), call.arguments().stream().flatMap(Expression::calls));
            case Pick pick -> Stream.concat(pick.of().calls(), pick.key().calls());
        };
    }
}
