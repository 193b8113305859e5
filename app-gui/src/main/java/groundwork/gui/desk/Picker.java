package groundwork.gui.desk;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the person for files. Behind an interface, because the choosers of a desktop need a real screen.
public interface Picker {

    /// A file with answers to open.
    Optional<Path> openAnswers();

    /// Where to save answers.
    Optional<Path> saveAnswers();

    /// Which plan to open.
    Optional<Path> openPlan();

    /// Which report to open.
    Optional<Path> openReport();

    /// Where to save a report.
    ///
    /// @param ending `html`, `md`, `json`, `sarif`, `xml`, `csv` or `txt`
    Optional<Path> saveReport(String ending);

    /// Where to save a plan.
    Optional<Path> savePlan();

    /// Where to save a picture.
    ///
    /// @param ending `svg` or `png`
    Optional<Path> savePicture(String ending);
}
