package groundwork.gui.stage;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// How much text stands out from what is behind it, as WCAG 2.2 computes it: 1 for not at all, 21 for black on
/// white.
public final class Contrast {

    private Contrast() {}

    /// The ratio of a piece of text to the backgrounds it stands on: a label's, a field's, or its prompt.
    public static double of(Text text) {
        return of(text.getFill(), text);
    }

    /// The ratio of the lines of a drawing to the backgrounds it stands on.
    public static double of(SVGPath drawing) {
        return of(drawing.getStroke() == null ? drawing.getFill() : drawing.getStroke(), drawing);
    }

    private static double of(@Nullable Paint paint, Node node) {
        var behind = behind(node);
        return paint instanceof Color color ? ratio(over(color, behind), behind) : 21;
    }

    static double ratio(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static Color behind(Node node) {
        var below = node.getParent() == null ? Color.WHITE : behind(node.getParent());
        if (node instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                below = fill.getFill() instanceof Color color ? over(color, below) : below;
            }
        }
        return below;
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        return Color.color(
                above.getRed() * share + below.getRed() * (1 - share),
                above.getGreen() * share + below.getGreen() * (1 - share),
                above.getBlue() * share + below.getBlue() * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
