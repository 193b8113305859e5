package groundwork.gui;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Picker;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// The file choosers of the desktop.
record Choosers(Stage stage) implements Picker {

    @Override
    public Optional<Path> openAnswers() {
        return path(chooser(say("window.open-answers"), answers()).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> saveAnswers() {
        return path(saver(say("window.save-answers"), answers(), "answers.yaml").showSaveDialog(stage));
    }

    @Override
    public Optional<Path> openPlan() {
        return path(chooser(say("window.open-plan"), new ExtensionFilter(say("window.plan"), "*.json"))
                .showOpenDialog(stage));
    }

    @Override
    public Optional<Path> openReport() {
        return path(chooser(say("window.open-report"), new ExtensionFilter(say("window.report"), "*.json"))
                .showOpenDialog(stage));
    }

    @Override
    public Optional<Path> saveReport(String ending) {
        return path(saver(
                        say("window.save-report"),
                        new ExtensionFilter(say("window.report"), "*." + ending),
                        "report." + ending)
                .showSaveDialog(stage));
    }

    @Override
    public Optional<Path> savePlan() {
        return path(saver(say("window.save-plan"), new ExtensionFilter(say("window.plan"), "*.json"), "plan.json")
                .showSaveDialog(stage));
    }

    @Override
    public Optional<Path> savePicture(String ending) {
        return path(saver(
                        say("window.save-picture"),
                        new ExtensionFilter(say("window.picture"), "*." + ending),
                        "picture." + ending)
                .showSaveDialog(stage));
    }

    private static ExtensionFilter answers() {
        return new ExtensionFilter(say("window.answers"), "*.yaml", "*.yml");
    }

    private static FileChooser chooser(String title, ExtensionFilter filter) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(filter);
        return chooser;
    }

    /// The same with a name that can be kept.
    private static FileChooser saver(String title, ExtensionFilter filter, String name) {
        var chooser = chooser(title, filter);
        chooser.setInitialFileName(name);
        return chooser;
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
