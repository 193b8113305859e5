package groundwork.cli.wizard;

import groundwork.choices.Interview;
import groundwork.cli.ask.Asking.Outcome;
import groundwork.cli.look.Line;
import groundwork.cli.progress.Outlook;
import groundwork.cli.progress.Progress.Work;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the wizard plays on: a terminal that can be redrawn, or plain lines.
public interface Stage extends AutoCloseable {

    /// Asks what the interview has to ask.
    ///
    /// @param seen told after each answer how far it is
    Outcome ask(Interview interview, Consumer<Interview> seen);

    /// Says lines that stay.
    void say(List<Line> lines);

    /// Does something that takes a while, saying what; what it throws is thrown here.
    <T> T busy(String what, Supplier<T> work);

    /// Does something that takes a while and tells of it in lines that stay; what it throws is thrown here.
    ///
    /// @param stop asked for by Ctrl-C: the first lets clean up, the second stops now
    <T> T telling(String what, StopToken stop, Function<Consumer<Line>, T> work);

    /// Lets the person choose; the value of the option, or empty when they went back.
    ///
    /// @throws Stopped when they stopped
    Optional<String> choose(Menu menu);

    /// Asks for one line of text; empty when the person went back.
    ///
    /// @throws Stopped when they stopped
    /// @param standing taken when nothing is written; empty: something must be written
    Optional<String> line(String title, String help, String standing);

    /// Carries something out and shows how it goes.
    ///
    /// @param outlook what is known of it before it begins
    <T> Ran<T> run(Work<T> work, StopToken stop, Outlook outlook);

    /// What came of it, and how every step ended.
    record Ran<T>(T result, Scoreboard board) {}

    /// Columns there are for lines.
    int width();

    @Override
    void close();
}
