package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/// The date functions. Formats are those of .NET, as far as letters for years down to fractions of a second go.
final class Dates {

    static final Map<String, Library.Function> ALL = Map.of(
            "utcNow", at -> Nodes.text(written(at.setting().moment().now(), at.text(0, "yyyyMMddTHHmmssZ"))),
            "dateTimeAdd", Dates::add,
            "dateTimeFromEpoch", at -> Nodes.text(written(Instant.ofEpochSecond(at.number(0)), "yyyy-MM-ddTHH:mm:ssZ")),
            "dateTimeToEpoch",
                    at -> Nodes.number(read(at, at.text(0)).toInstant().getEpochSecond()));

    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Dates() {}

    private static JsonNode add(Arguments at) {
        var base = read(at, at.text(0));
        var how = at.text(1);
        boolean back = how.startsWith("-");
        var period = back ? how.substring(1) : how;
        int time = period.indexOf('T');
        var days = time < 0 ? period : period.substring(0, time);
        try {
            var date = days.equals("P") ? Period.ZERO : Period.parse(days);
            var clock = time < 0 ? Duration.ZERO : Duration.parse("P" + period.substring(time));
            var result = back ? base.minus(date).minus(clock) : base.plus(date).plus(clock);
            return Nodes.text(written(result.toInstant(), at.text(2, "yyyy-MM-ddTHH:mm:ssZ")));
        } catch (DateTimeException e) {
            throw at.fault("expects an ISO 8601 duration, not '" + how + "'.");
        }
    }

    private static OffsetDateTime read(Arguments at, String text) {
        try {
            return text.matches("\\d{8}T\\d{6}Z")
                    ? Instant.from(COMPACT.parse(text)).atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            throw at.fault("expects an ISO 8601 date and time, not '" + text + "'.");
        }
    }

    private static String written(Instant moment, String format) {
        var pattern = switch (format) {
            case "u" -> "yyyy-MM-dd HH:mm:ss'Z'";
            case "o", "O" -> "yyyy-MM-dd'T'HH:mm:ss.SSSSSSS'Z'";
            case "d" -> "MM/dd/yyyy";
            case "s" -> "yyyy-MM-dd'T'HH:mm:ss";
            default -> quoted(format);
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    private static String quoted(String format) {
        var pattern = new StringBuilder();
        for (char letter : format.toCharArray()) {
            switch (letter) {
                case 'y', 'M', 'd', 'H', 'h', 'm', 's' -> pattern.append(letter);
                case 'f' -> pattern.append('S');
                default ->
                    pattern.append('\'').append(letter == '\'' ? "'" : letter).append('\'');
            }
        }
        return pattern.toString().replace("''", "").replace("dddd", "EEEE").replace("ddd", "EEE");
    }
}
