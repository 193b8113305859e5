package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.preview.Change;
import groundwork.preview.Difference;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import java.util.List;
import java.util.stream.Stream;

/// One line of the preview's tree; a value.
sealed interface Branch {

    /// What is below it.
    List<Branch> below();

    /// The line as one sentence, for a screen reader.
    String words();

    /// Everything of one family.
    record Together(Family family, List<Branch> below) implements Branch {
        public Together {
            below = List.copyOf(below);
        }

        @Override
        public String words() {
            return family.word() + ", " + below.size();
        }
    }

    /// One change.
    record Step(Change change) implements Branch {
        @Override
        public List<Branch> below() {
            return change.differences().stream().<Branch>map(Property::new).toList();
        }

        @Override
        public String words() {
            return SignLook.of(change.sign()).word() + ", "
                    + change.resource().why().title() + ", " + change.reason();
        }
    }

    /// One property that differs.
    record Property(Difference difference) implements Branch {
        @Override
        public List<Branch> below() {
            return List.of();
        }

        @Override
        public String words() {
            return Differing.words(difference) + (difference.immutable() ? say("previewplace.not-in-place") : "");
        }
    }

    /// The tree of a plan: families in order, changes in the order of the blueprint.
    ///
    /// @param all whether what is as it should be is shown too
    static List<Branch> of(Plan plan, boolean all) {
        var shown = plan.changes().stream()
                .filter(change -> all || change.sign() != Sign.NOTHING)
                .toList();
        return Stream.of(Family.values())
                .<Branch>map(family -> new Together(
                        family,
                        shown.stream()
                                .filter(change -> Family.of(change.resource()) == family)
                                .<Branch>map(Step::new)
                                .toList()))
                .filter(together -> !together.below().isEmpty())
                .toList();
    }
}
