package groundwork.gui;

import groundwork.gui.desk.Picker;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The file choosers of the desktop.
record Choosers(Stage stage) implements Picker {

    private static final ExtensionFilter ANSWERS = new ExtensionFilter("Answers", "*.yaml", "*.yml");

    @Override
    public Optional<Path> openAnswers() {
        return path(chooser("Open answers", ANSWERS).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> saveAnswers() {
        return path(chooser("Save answers", ANSWERS).showSaveDialog(stage));
    }

    @Override
    public Optional<Path> openPlan() {
        return path(
                chooser("Open a plan", new ExtensionFilter("Plan", "*.json")).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> saveReport(String ending) {
        return path(chooser("Save the report", new ExtensionFilter("Report", "*." + ending))
                .showSaveDialog(stage));
    }

    @Override
    public Optional<Path> savePlan() {
        return path(
                chooser("Save the plan", new ExtensionFilter("Plan", "*.json")).showSaveDialog(stage));
    }

    @Override
    public Optional<Path> savePicture(String ending) {
        return path(chooser("Save the picture", new ExtensionFilter("Picture", "*." + ending))
                .showSaveDialog(stage));
    }

    private static FileChooser chooser(String title, ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        return chooser;
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
