package groundwork.gui.checklist;

import groundwork.gui.desk.Curing.Target;
import groundwork.gui.desk.Curing.Wish;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.preview.Planner.Replacing;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What can be wished for: one finding cured, or all that need no person.
final class Wishes {

    private Wishes() {}

    /// The cure of this finding alone, where no person is needed for it. Its resource is deleted and made again
    /// only where that is the cure.
    static Optional<Wish> one(Target target, Finding finding) {
        return mechanical(finding).map(replacing -> new Wish(target, same(finding), replacing));
    }

    /// Everything that loses nothing.
    static Optional<Wish> all(Target target, List<Finding> findings) {
        return findings.stream()
                        .flatMap(finding -> mechanical(finding).stream())
                        .anyMatch(Replacing.WHAT_LOSES_NOTHING::equals)
                ? Optional.of(new Wish(target, finding -> true, Replacing.WHAT_LOSES_NOTHING))
                : Optional.empty();
    }

    /// The same practice on the same resource; what was seen may have changed since.
    private static Predicate<Finding> same(Finding wanted) {
        return finding ->
                finding.practice().about().id().equals(wanted.practice().about().id())
                        && subject(finding).equals(subject(wanted));
    }

    private static Optional<Object> subject(Finding finding) {
        return finding.verdict() instanceof Verdict.Broken broken ? Optional.of(broken.subject()) : Optional.empty();
    }

    private static Optional<Replacing> mechanical(Finding finding) {
        return finding.verdict() instanceof Verdict.Broken broken
                ? switch (broken.cure()) {
                    case Cure.Patch _, Cure.Grant _, Cure.Write _, Cure.Register _ ->
                        Optional.of(Replacing.WHAT_LOSES_NOTHING);
                    case Cure.Replace _ -> Optional.of(Replacing.EVERYTHING);
                    case Cure.ChangeAnswer _, Cure.ByHand _ -> Optional.empty();
                }
                : Optional.empty();
    }
}
