package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.preview.Plan;
import java.time.Duration;

/// How far the preview is.
public sealed interface Outlook {

    /// Nobody asked yet.
    record None() implements Outlook {}

    /// The cloud is being read.
    record Looking(Answers answers) implements Outlook {}

    /// The plan for these answers, in this cloud.
    ///
    /// @param expected how long it will take, by what this home has seen and by what is common
    /// @param fromFile it was made at another time; what is there may have moved since
    record Ready(Answers answers, String cloud, Plan plan, Duration expected, boolean fromFile) implements Outlook {}

    /// It could not be made.
    record Broken(Answers answers, Trouble trouble) implements Outlook {}
}
