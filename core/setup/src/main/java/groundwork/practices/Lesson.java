package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.terms.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What there is to learn about a practice: four sections in Markdown, and where to read on.
///
/// @param sections the text below each heading, in order
/// @param links    titles of pages to read
public record Lesson(Map<Heading, String> sections, List<String> links) {

    /// The four headings every lesson has, in this order.
    public enum Heading {
        PRACTICE,
        WHY,
        SETS,
        DIFFER;

        /// What it says, in the language that is spoken.
        public String words() {
            return Words.said(this);
        }
    }

    public Lesson {
        sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        links = List.copyOf(links);
    }

    /// The lesson beside a practice.
    ///
    /// @throws IllegalStateException where there is none: a mistake in the program, which a test looks for
    public static Lesson of(Practice practice) {
        return read(markdown(practice));
    }

    /// The lesson as it is written, in the language that is spoken.
    public static String markdown(Practice practice) {
        var type = practice.getClass();
        return Texts.of(type, type.getSimpleName() + Language.spoken().suffix() + ".md");
    }

    /// Reads a lesson.
    ///
    /// @throws IllegalStateException where a heading is missing, unknown, or out of order
    static Lesson read(String markdown) {
        var parts = markdown.split("(?m)^## ");
        var sections = new LinkedHashMap<Heading, String>();
        var headings = Heading.values();
        for (int i = 0; i < headings.length; i++) {
            var part = i + 1 < parts.length ? parts[i + 1] : "";
            if (!part.startsWith(headings[i].words() + "\n")) {
                throw new IllegalStateException(
                        "a lesson needs the heading '" + headings[i].words() + "' as its " + (i + 1) + ". one");
            }
            sections.put(
                    headings[i], part.substring(headings[i].words().length()).strip());
        }
        return new Lesson(sections, links(parts));
    }

    private static List<String> links(String[] parts) {
        var last = parts[parts.length - 1];
        return parts.length == Heading.values().length + 2 && last.startsWith(say("words.read-on") + "\n")
                ? last.lines()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2))
                        .toList()
                : List.of();
    }

    /// The text below a heading.
    public String section(Heading heading) {
        return sections.getOrDefault(heading, "");
    }

    /// Why it matters, in its first sentence: enough for a finding.
    public String why() {
        var text = section(Heading.WHY).replaceAll("\\s+", " ");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    /// How many words its sections have together.
    public long words() {
        return sections.values().stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
