package groundwork.gui;

import groundwork.gui.checklist.ChecklistPlace;
import groundwork.gui.choices.ChoicesPlace;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Picker;
import groundwork.gui.desk.Place;
import groundwork.gui.history.HistoryPlace;
import groundwork.gui.learn.LearnPlace;
import groundwork.gui.picture.PicturePlace;
import groundwork.gui.preview.PreviewPlace;
import groundwork.gui.run.RunPlace;
import groundwork.gui.settings.SettingsPlace;
import groundwork.gui.start.StartPlace;
import groundwork.gui.tryouts.TryoutsPlace;
import javafx.scene.Node;

/// Makes the view of each place.
final class Places {

    private Places() {}

    static Node make(Place place, Desk desk, Picker files) {
        return switch (place) {
            case START -> new StartPlace(desk, files);
            case CHOICES -> new ChoicesPlace(desk, () -> Keys.save(desk, files));
            case CHECKLIST -> new ChecklistPlace(desk, files);
            case PICTURE -> new PicturePlace(desk, files);
            case PREVIEW -> new PreviewPlace(desk, files);
            case RUN -> new RunPlace(desk);
            case TRYOUTS -> new TryoutsPlace(desk);
            case HISTORY -> new HistoryPlace(desk, files);
            case LEARN -> new LearnPlace(desk);
            case SETTINGS -> new SettingsPlace(desk);
        };
    }
}
