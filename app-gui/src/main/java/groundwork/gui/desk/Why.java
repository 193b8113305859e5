package groundwork.gui.desk;

import groundwork.icons.Icon;
import java.util.List;

/// What the panel at the right explains.
///
/// @param kind  a word or two above the title (`Question`, `Practice NET-04`)
/// @param parts paragraphs with a short head each; a head may be empty
public record Why(Icon icon, String kind, String title, List<Part> parts) {

    public Why {
        parts = List.copyOf(parts);
    }

    /// One paragraph.
    ///
    /// @param code whether it is set like code
    public record Part(String head, String text, boolean code) {

        public Part(String head, String text) {
            this(head, text, false);
        }
    }
}
