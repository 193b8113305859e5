package groundwork.tryout;

import groundwork.choices.Choices.Workload;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.stream.Stream;

/// Who can do which work in one workspace: a row for each participant, a column for each kind of work.
///
/// @param cells row by row, each row in the order of `workloads`
/// @param notes what the squares cannot say, in sentences
public record TryoutMatrix(
        ResourceId workspace,
        List<Participant> participants,
        List<Workload> workloads,
        List<Cell> cells,
        List<String> notes) {

    public TryoutMatrix {
        participants = List.copyOf(participants);
        workloads = List.copyOf(workloads);
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /// The same, with the rows of another matrix of this workspace below, whose columns are the same.
    public TryoutMatrix and(TryoutMatrix other) {
        return new TryoutMatrix(
                workspace,
                Stream.concat(participants.stream(), other.participants.stream())
                        .toList(),
                workloads,
                Stream.concat(cells.stream(), other.cells.stream()).toList(),
                notes);
    }

    /// What came out for this participant and work.
    public Outcome at(Participant who, Workload workload) {
        return cells.stream()
                .filter(cell -> cell.who().equals(who) && cell.workload() == workload)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /// Whether nobody is denied anything and nothing is unknown.
    public boolean allWorks() {
        return cells.stream().allMatch(cell -> switch (cell.outcome()) {
            case Outcome.Allowed _ -> true;
            case Outcome.NotItsWork() -> true;
            case Outcome.Denied _ -> false;
            case Outcome.Unknown _ -> false;
        });
    }

    /// The ids of those who are denied work that a grant would let them do, each once.
    public List<String> toGrant() {
        return cells.stream()
                .filter(cell -> cell.outcome() instanceof Outcome.Denied(var _, var mends) && !mends.isEmpty())
                .flatMap(cell -> cell.who().objectId().stream())
                .distinct()
                .toList();
    }
}
