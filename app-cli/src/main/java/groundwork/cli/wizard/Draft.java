package groundwork.cli.wizard;

import groundwork.choices.Answers;
import groundwork.choices.Interview;

/// Keeps the answers when the process is told to end (SIGTERM, a closed terminal) in the middle of the questions.
final class Draft implements AutoCloseable {

    private final Keeping keeping;
    private final Thread onExit = new Thread(this::keep, "keep-draft");

    private volatile Interview latest;
    private volatile boolean wanted = true;

    private Draft(Keeping keeping, Interview begin) {
        this.keeping = keeping;
        this.latest = begin;
    }

    /// @param begin what the person begins with
    static Draft open(Keeping keeping, Interview begin) {
        var draft = new Draft(keeping, begin);
        Runtime.getRuntime().addShutdownHook(draft.onExit);
        return draft;
    }

    /// How far the person has come.
    void seen(Interview interview) {
        latest = interview;
    }

    Interview latest() {
        return latest;
    }

    /// The answers are kept elsewhere from now on.
    void forget() {
        wanted = false;
    }

    void keep() {
        var answers = latest.complete();
        if (wanted && !answers.equals(Answers.NONE)) {
            keeping.draft(answers);
        }
    }

    @Override
    public void close() {
        forget();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending already; the hook has nothing left to keep.
        }
    }
}
