package groundwork.cloud;

import groundwork.terms.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What one of Azure's refusals means for a person. The text is data, `advice.txt` beside this class, and the
/// same wherever a refusal is shown; Azure's own code and message always stand beside it.
///
/// @param codes   the codes it is about, Azure's or ours
/// @param message words that a refusal's text must hold; empty: any
/// @param means   what happened
/// @param outcome what became of the step
/// @param next    what to do
/// @param link    where Microsoft says more
public record Advice(
        List<String> codes, String message, String means, String outcome, String next, Optional<String> link) {

    private static final Map<Language, List<Advice>> READ = new ConcurrentHashMap<>();

    public Advice {
        codes = List.copyOf(codes);
    }

    /// All there is, in the order of the file and the language that is spoken.
    public static List<Advice> all() {
        return READ.computeIfAbsent(Language.spoken(), Advice::read);
    }

    /// Advice for a failure; empty where nothing more is known than Azure says.
    public static Optional<Advice> on(CloudFailure failure) {
        return on(failure.code(), String.valueOf(failure.getMessage()));
    }

    /// Advice for a code and the text that came with it; what speaks of the text goes first.
    public static Optional<Advice> on(String code, String text) {
        return all().stream()
                .filter(advice -> advice.isAbout(code)
                        && text.toLowerCase(Locale.ROOT)
                                .contains(advice.message().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparing(advice -> advice.message().length()));
    }

    /// Advice for the detail of a failed step, which begins with the code: `VaultAlreadyExists: The name …`.
    public static Optional<Advice> onDetail(String detail) {
        int colon = detail.indexOf(':');
        return colon < 0 ? Optional.empty() : on(detail.substring(0, colon), detail.substring(colon + 1));
    }

    /// Everything known of a code, for who looks it up.
    public static List<Advice> find(String code) {
        return all().stream().filter(advice -> advice.isAbout(code)).toList();
    }

    private boolean isAbout(String code) {
        return codes.stream().anyMatch(code::equalsIgnoreCase);
    }

    private static List<Advice> read(Language language) {
        var name = "advice" + language.suffix() + ".txt";
        try (var in = Objects.requireNonNull(Advice.class.getResourceAsStream(name))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var all = new ArrayList<Advice>();
            for (var block : text.split("\n\\s*\n")) {
                block(block).ifPresent(all::add);
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Advice> block(String text) {
        var fields = new HashMap<String, String>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalStateException("advice.txt: no 'word: text' in '" + line + "'");
            }
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        });
        return fields.isEmpty() ? Optional.empty() : Optional.of(of(fields));
    }

    private static Advice of(Map<String, String> fields) {
        return new Advice(
                List.of(needed(fields, "code").split(", ")),
                fields.getOrDefault("message", ""),
                needed(fields, "means"),
                needed(fields, "outcome"),
                needed(fields, "next"),
                Optional.ofNullable(fields.get("link")));
    }

    private static String needed(Map<String, String> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalStateException("advice.txt: '" + name + "' is missing in " + fields);
        }
        return value;
    }
}
