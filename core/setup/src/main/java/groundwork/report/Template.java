package groundwork.report;

import static groundwork.terms.Say.say;

import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page around a report, a resource beside this class. `<!--say practices-->` stands for the words of
/// `report.page.practices`, `<!--title-->` for what the report itself fills in.
final class Template {

    private static final Pattern WORDS = Pattern.compile("<!--say ([a-z-]+)-->");

    private Template() {}

    /// The page with its words in the language that is spoken.
    ///
    /// @param places what stands for each other place, safe for markup; nothing in it is taken for a place
    static String filled(String name, Map<String, String> places) {
        var page = WORDS.matcher(read(name))
                .replaceAll(word -> Matcher.quoteReplacement(Markup.text(say("report.page." + word.group(1)))));
        return Pattern.compile("<!--([a-z-]+)-->")
                .matcher(page)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).equals("language")
                                ? Language.spoken().tag()
                                : places.getOrDefault(place.group(1), "")));
    }

    private static String read(String name) {
        try (var resource = Objects.requireNonNull(Template.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
