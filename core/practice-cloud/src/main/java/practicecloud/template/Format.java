package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `format('{0}-{1:D3}', …)`: places by number, whole numbers with the formats D, N and X or a pattern of zeros.
final class Format {

    private static final Pattern PLACE = Pattern.compile("\\{\\{|}}|\\{(\\d+)(?:,(-?\\d+))?(?::([^}]*))?}");

    private Format() {}

    static JsonNode format(Arguments at) {
        var values = at.from(1).toList();
        var matcher = PLACE.matcher(at.text(0));
        var text = new StringBuilder();
        while (matcher.find()) {
            var place = matcher.group();
            var written = place.startsWith("{{") || place.equals("}}")
                    ? place.substring(1)
                    : aligned(one(at, values, matcher.group(1), matcher.group(3)), matcher.group(2));
            matcher.appendReplacement(text, "");
            text.append(written);
        }
        return Nodes.text(matcher.appendTail(text).toString());
    }

    private static String one(Arguments at, List<JsonNode> values, String number, @Nullable String how) {
        int index = Integer.parseInt(number);
        if (index >= values.size()) {
            throw at.fault("parameters are not valid: Index (zero based) must be greater than or equal to zero and"
                    + " less than the size of the argument list.");
        }
        var value = values.get(index);
        if (how == null || !value.isIntegralNumber()) {
            return Nodes.asText(value);
        }
        return number(at, value.longValue(), how);
    }

    private static String number(Arguments at, long value, String how) {
        if (how.matches("0+")) {
            return padded(Long.toString(value), how.length());
        }
        if (!how.matches("[DdNnXx]\\d*")) {
            throw at.fault("does not know the format '" + how + "' in this cloud; it knows D, N, X and zeros.");
        }
        int digits = how.length() > 1 ? Integer.parseInt(how.substring(1)) : -1;
        return switch (how.charAt(0)) {
            case 'D', 'd' -> padded(Long.toString(value), digits);
            case 'X' -> padded(Long.toHexString(value).toUpperCase(Locale.ROOT), digits);
            case 'x' -> padded(Long.toHexString(value), digits);
            default -> String.format(Locale.ROOT, "%,." + (digits < 0 ? 2 : digits) + "f", (double) value);
        };
    }

    private static String padded(String text, int digits) {
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static String aligned(String text, @Nullable String width) {
        if (width == null) {
            return text;
        }
        int wanted = Integer.parseInt(width);
        var filler = " ".repeat(Math.max(0, Math.abs(wanted) - text.length()));
        return wanted < 0 ? text + filler : filler + text;
    }
}
