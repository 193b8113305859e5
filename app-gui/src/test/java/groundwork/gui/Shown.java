package groundwork.gui;

import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.shell.Shell;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;

/// The window without its frame, in a size of its own. It may be larger than the screen: it stands free in a
/// window that is not, and is drawn by itself.
record Shown(Desk desk, Shell shell, Pane holder) {

    /// A window over a desk.
    static Shown of(Desk desk, Theme theme, Path home) {
        return Fx.fx(() -> {
            theme.wear();
            var shell = new Shell(desk, place -> Places.make(place, desk, Stand.picking(home)), () -> {});
            var holder = new Pane(shell);
            shell.setManaged(false);
            Fx.show(new Scene(holder, 900, 600));
            return new Shown(desk, shell, holder);
        });
    }

    /// The same in another theme.
    void wear(Theme theme) {
        Fx.fx(theme::wear);
    }

    /// The same in another size.
    void size(Size size) {
        Fx.fx(() -> {
            Theme.dress(holder.getScene(), size.percent());
            shell.setStyle(holder.getStyle());
            shell.resize(size.width(), size.height());
        });
    }

    /// Goes to a place and stands on the first thing of its lists, so that something is explained.
    void go(Place place) {
        Fx.fx(() -> {
            desk.place().set(place);
            Fx.settle(holder.getScene());
            choose(shell);
            Fx.settle(holder.getScene());
        });
    }

    private static void choose(Shell shell) {
        shell.lookupAll(".list-view").forEach(node -> stand(((ListView<?>) node).getSelectionModel(), 0));
        shell.lookupAll(".tree-view").forEach(node -> stand(((TreeView<?>) node).getSelectionModel(), 6));
    }

    private static void stand(SelectionModel<?> model, int index) {
        model.clearSelection();
        model.select(index);
    }
}
