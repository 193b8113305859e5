package groundwork.gui.tryouts;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Proving;
import groundwork.tryout.TryoutMatrix;
import groundwork.tryout.Tryouts;
import java.util.ArrayList;
import java.util.List;

/// A matrix to look at: the same question, told from different evidence.
///
/// @param words what people call it
record Told(Of of, String words, TryoutMatrix matrix) {

    /// What it can be told from, from the least seen to the most.
    enum Of {
        ANSWERS,
        RUN,
        WORKSPACE
    }

    /// All there are now.
    static List<Told> all(Desk desk) {
        var all = new ArrayList<Told>();
        desk.judgement()
                .get()
                .subject()
                .ifPresent(subject -> all.add(new Told(Of.ANSWERS, say("matrix.answers"), Tryouts.of(subject))));
        if (desk.carrying().get() instanceof Carrying.Ended ended) {
            ended.applied().work().ifPresent(work -> all.add(new Told(Of.RUN, say("matrix.run"), work)));
        }
        if (desk.prover().proving().get() instanceof Proving.Ended proven) {
            all.add(new Told(
                    Of.WORKSPACE,
                    say("matrix.workspace", "workspace", proven.where()),
                    proven.evidence().matrix()));
        }
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
