package groundwork.terms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One page of a bundle: lines `key = text`, in UTF-8. `#` begins a comment, `\n` in a text is a new line, and a
/// text goes on in the next line where that begins with spaces.
record Page(Map<String, String> texts) {

    static final Page EMPTY = new Page(Map.of());

    private static final String IS = " = ";

    static Page read(String file) {
        var texts = new HashMap<String, String>();
        var key = "";
        for (var line : file.split("\n")) {
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            if (line.charAt(0) == ' ') {
                texts.merge(key, plain(line.strip()), (before, more) -> before + " " + more);
                continue;
            }
            int is = line.indexOf(IS);
            if (is < 0) {
                throw new IllegalArgumentException("no 'key = text' in '" + line + "'");
            }
            key = line.substring(0, is);
            if (texts.put(key, plain(line.substring(is + IS.length()))) != null) {
                throw new IllegalArgumentException("'" + key + "' is there twice");
            }
        }
        return new Page(texts);
    }

    private static String plain(String written) {
        return written.indexOf('\\') < 0 ? written : written.replace("\\n", "\n");
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }
}
