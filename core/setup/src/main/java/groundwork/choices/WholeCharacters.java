package groundwork.choices;

import java.io.Reader;

/// Reads a text so that no portion ends in the middle of a character: snakeyaml-engine 3.0.1 fails where the
/// first of the two halves of a character (an emoji) is the last of the 1025 it asks for.
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean splits = end < text.length() && end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int whole = splits ? end - 1 : end;
        text.getChars(at, whole, buffer, offset);
        int read = whole - at;
        at = whole;
        return read;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
