package groundwork.gui.look;

import groundwork.icons.Drawing;
import groundwork.icons.Icon;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// A drawing on the screen. It grows with the text and takes its colour from the looked-up `-glyph-color`.
public final class Glyph extends Region {

    private final Group group = new Group();
    private @Nullable Icon drawn;
    private final Scale scale = new Scale(1, 1, 0, 0);

    /// A drawing beside words that say the same: silent for screen readers.
    public Glyph(Icon icon, String... styles) {
        getStyleClass().add("glyph");
        getStyleClass().addAll(styles);
        group.setManaged(false);
        group.getTransforms().add(scale);
        getChildren().add(group);
        setMouseTransparent(true);
        draw(icon);
    }

    /// A drawing that stands alone, with the words a screen reader says.
    public static Glyph named(Icon icon, String words, String... styles) {
        var glyph = new Glyph(icon, styles);
        glyph.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        glyph.setAccessibleText(words);
        return glyph;
    }

    /// Shows another drawing; the same one is not drawn anew.
    public void draw(Icon icon) {
        if (drawn == icon) {
            return;
        }
        drawn = icon;
        group.getChildren().clear();
        var drawing = icon.drawing();
        add(drawing.soft(), "glyph-soft");
        add(drawing.line(), "glyph-line");
        add(drawing.solid(), "glyph-solid");
    }

    /// Replaces what colours it.
    public void colour(String... styles) {
        Parts.style(this, Stream.concat(Stream.of("glyph"), Stream.of(styles)).toList());
    }

    private void add(List<String> paths, String style) {
        for (var path : paths) {
            var shape = new SVGPath();
            shape.setContent(path);
            shape.getStyleClass().add(style);
            group.getChildren().add(shape);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Drawing.SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Drawing.SIDE;
    }

    @Override
    protected void layoutChildren() {
        double by = Math.min(getWidth(), getHeight()) / Drawing.SIDE;
        scale.setX(by);
        scale.setY(by);
    }
}
