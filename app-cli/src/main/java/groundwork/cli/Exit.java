package groundwork.cli;

import groundwork.run.RunEvent;

/// What a command tells whoever called it. The numbers are fixed: scripts rely on them.
enum Exit {
    DONE(0),
    FAILED(1),
    /// Only where `--detailed-exitcode` was asked for.
    CHANGES(2),
    FINDINGS(3),
    /// Some is made, some is not; `groundwork resume` goes on.
    PARTLY(4),
    /// The command line or the answers cannot be used; nothing was done.
    USAGE(64),
    STOPPED(130);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Exit of(RunEvent.Outcome outcome) {
        return switch (outcome) {
            case DONE -> DONE;
            case PARTLY -> PARTLY;
            case FAILED -> FAILED;
            case STOPPED -> STOPPED;
        };
    }
}
