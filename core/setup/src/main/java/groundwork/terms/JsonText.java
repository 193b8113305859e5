package groundwork.terms;

import static groundwork.terms.Say.say;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Serial;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// JSON as text, both ways. An output is written as `{"$output": {"resource": …, "path": …}}` and read back as
/// one.
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String OUTPUT = "$output";

    private JsonText() {}

    /// What the library adds about its own settings, and the place, which is said already.
    private static final Pattern WHERE = Pattern.compile("\\s*\\([^(]*\\[Source:.*");

    /// Reads one JSON value.
    ///
    /// @throws Malformed when the text is not JSON; its message is a sentence with line and column
    public static Json parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new Malformed(say("terms.json-empty"));
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new Malformed(say(
                        "terms.json-more", "line", parser.currentTokenLocation().getLineNr()));
            }
            return value;
        } catch (JsonParseException e) {
            throw new Malformed(say(
                    "terms.no-json-at",
                    "line",
                    e.getLocation().getLineNr(),
                    "column",
                    e.getLocation().getColumnNr(),
                    "message",
                    WHERE.matcher(e.getOriginalMessage()).replaceAll("")));
        } catch (IOException e) {
            throw new Malformed(say("terms.no-json", "message", e.getMessage()));
        }
    }

    /// Indented by two spaces, for people.
    public static String print(Json json) {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return write(json, printer);
    }

    /// Without white space, for machines.
    public static String compact(Json json) {
        return write(json, new CompactPrinter());
    }

    private static String write(Json json, com.fasterxml.jackson.core.PrettyPrinter printer) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(printer);
            write(json, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static final class CompactPrinter extends com.fasterxml.jackson.core.util.MinimalPrettyPrinter {
        @Serial
        private static final long serialVersionUID = 1L;

        CompactPrinter() {
            super("");
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new Json.Arr(items);
            }
            case VALUE_STRING -> new Json.Str(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getDecimalValue());
            case VALUE_TRUE -> Json.of(true);
            case VALUE_FALSE -> Json.of(false);
            default -> Json.NULL;
        };
    }

    private static Json object(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members.size() == 1 && members.containsKey(OUTPUT)
                ? output(members.getOrDefault(OUTPUT, Json.NULL))
                : new Json.Obj(members);
    }

    private static Json output(Json reference) {
        return new Json.Output(
                new ResourceId(reference.text("resource").orElse("/")),
                reference.text("path").orElse(""));
    }

    private static void write(Json json, JsonGenerator generator) throws IOException {
        switch (json) {
            case Json.Obj(var members) -> {
                generator.writeStartObject();
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case Json.Arr(var items) -> {
                generator.writeStartArray();
                for (Json item : items) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case Json.Str(var value) -> generator.writeString(value);
            case Json.Num(var value) -> generator.writeNumber(value);
            case Json.Bool(var value) -> generator.writeBoolean(value);
            case Json.Null() -> generator.writeNull();
            case Json.Output(var resource, var path) ->
                write(Json.object(OUTPUT, Json.object("resource", resource, "path", path)), generator);
        }
    }

    /// The text is not JSON; the message says where and why.
    public static final class Malformed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
