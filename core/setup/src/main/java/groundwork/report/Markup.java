package groundwork.report;

/// Text made safe for XML and HTML. Characters that XML 1.0 cannot hold at all become question marks.
final class Markup {

    private Markup() {}

    static String text(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(isAllowed(character) ? character : '?');
            }
        });
        return safe.toString();
    }

    static String attribute(String text) {
        return text(text)
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;")
                .replace("\t", "&#9;");
    }

    private static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
