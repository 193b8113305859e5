package groundwork.gui.picture;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Words;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Outlook;
import groundwork.gui.preview.SignLook;
import groundwork.gui.run.StateLook;
import groundwork.icons.Icon;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Change;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How each resource stands: its state in the run where there is one, else what the preview would do with it; and
/// how many findings it has.
///
/// @param marks  by resource; one without a mark is only planned
/// @param broken broken practices by resource
record Standing(Map<ResourceId, Mark> marks, Map<ResourceId, Long> broken) {

    Standing {
        marks = Map.copyOf(marks);
        broken = Map.copyOf(broken);
    }

    /// A mark on a box.
    record Mark(String word, Icon icon, String role) {}

    static Standing of(Desk desk) {
        var marks = new LinkedHashMap<ResourceId, Mark>();
        if (desk.outlook().get() instanceof Outlook.Ready ready) {
            ready.plan()
                    .changes()
                    .reversed()
                    .forEach(change -> marks.put(change.resource().id(), mark(change)));
        }
        if (!(desk.carrying().get() instanceof Carrying.None)) {
            desk.board().get().rows().reversed().forEach(row -> {
                var look = StateLook.of(row.state());
                marks.put(row.step().id(), new Mark(Words.said(row.state()), look.icon(), look.role()));
            });
        }
        return new Standing(marks, broken(desk.judgement().get().findings()));
    }

    private static Mark mark(Change change) {
        var look = SignLook.of(change.sign());
        var word = switch (change.sign()) {
            case CREATE -> say("pictureplace.to-create");
            case UPDATE -> say("pictureplace.to-change");
            case REPLACE -> say("pictureplace.to-replace");
            case NOTHING -> look.word();
        };
        return new Mark(word, look.icon(), look.role());
    }

    private static Map<ResourceId, Long> broken(List<Finding> findings) {
        var broken = new LinkedHashMap<ResourceId, Long>();
        for (var finding : findings) {
            if (finding.verdict() instanceof Verdict.Broken found) {
                broken.merge(found.subject(), 1L, Long::sum);
            }
        }
        return broken;
    }
}
