package groundwork.gui.history;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.checklist.Judged;
import groundwork.gui.desk.Archive.Kept;
import groundwork.gui.desk.Desk;
import groundwork.practices.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be looked at or compared: a report from a file, or what is judged now.
///
/// @param words what people call it
/// @param kept  the file it is from; empty for what is judged now
record Evidence(String words, List<Finding> findings, Optional<Kept> kept) {

    Evidence {
        findings = List.copyOf(findings);
    }

    /// The reports that are open.
    static List<Evidence> reports(Desk desk) {
        return desk.archive().opened().get().stream()
                .map(kept -> new Evidence(
                        kept.file().getFileName().toString(), kept.report().findings(), Optional.of(kept)))
                .toList();
    }

    /// Nothing, what is judged now, and the reports that are open.
    static List<Evidence> others(Desk desk) {
        var all = new ArrayList<Evidence>();
        all.add(new Evidence(say("reportsplace.nothing"), List.of(), Optional.empty()));
        Judged.all(desk).stream()
                .filter(judged -> !judged.findings().isEmpty())
                .forEach(judged -> all.add(new Evidence(judged.words(), judged.findings(), Optional.empty())));
        all.addAll(reports(desk));
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
