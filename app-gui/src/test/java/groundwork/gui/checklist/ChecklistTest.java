package groundwork.gui.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.gui.checklist.Row.Kind;
import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Verdict;
import groundwork.practices.accept.Waiver;
import groundwork.practices.accept.Waivers;
import groundwork.terms.ResourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final ResourceId SUBJECT =
            new ResourceId("/subscriptions/s/resourceGroups/g/providers/A.B/c/cluster-1");

    private static Practice of(Severity severity) {
        return Catalogue.all().stream()
                .filter(practice -> practice.about().severity() == severity)
                .findFirst()
                .orElseThrow();
    }

    private static Finding broken(Severity severity) {
        return new Finding(
                of(severity), new Verdict.Broken(SUBJECT, "p", "is on", "off", new Cure.ByHand("Switch it off.")));
    }

    private static Waivers judged(List<Finding> findings, Waiver... waivers) {
        return Waivers.apply(List.of(waivers), findings, LocalDate.EPOCH);
    }

    @Test
    void whatIsWaivedIsSaidWithItsReasonAndIsNeitherBrokenNorKept() {
        var finding = broken(Severity.HIGH);
        var waiver = new Waiver(
                finding.practice().about().id(), SUBJECT.value(), "a course", "me", LocalDate.of(1970, 2, 1));
        var rows = Checklist.of(judged(List.of(finding), waiver)).rows();
        assertThat(rows).extracting(Row::kind).containsExactly(Kind.WAIVED);
        assertThat(rows.getFirst().words()).endsWith("waived until 1970-02-01 by me: a course");
    }

    private final Checklist checklist = Checklist.of(judged(List.of(
            new Finding(of(Severity.HIGH), new Verdict.NotApplicable("there is none")),
            new Finding(of(Severity.HIGH), new Verdict.Kept(SUBJECT, "is off")),
            broken(Severity.MEDIUM),
            new Finding(of(Severity.HIGH), new Verdict.Unknown(SUBJECT, "the right to read")),
            broken(Severity.HIGH))));

    @Test
    void theGravestStandsFirstAndWhatCannotBeToldIsNeverCountedAsKept() {
        assertThat(checklist.rows())
                .extracting(Row::kind)
                .containsExactly(Kind.BROKEN, Kind.BROKEN, Kind.UNKNOWN, Kind.KEPT, Kind.NOT_APPLICABLE);
        assertThat(checklist.rows()).extracting(Row::severity).startsWith("high", "medium");
        assertThat(checklist.count(Kind.KEPT)).isEqualTo(1);
    }

    @Test
    void rowsAreFoundByKindAndByWords() {
        assertThat(checklist.where(Optional.of(Kind.UNKNOWN), "")).hasSize(1);
        assertThat(checklist.where(Optional.empty(), " CLUSTER-1 ")).hasSize(4);
        assertThat(checklist.where(Optional.of(Kind.KEPT), "switch")).isEmpty();
    }

    @Test
    void aRowSaysEverythingInOneSentence() {
        var row = checklist.rows().getFirst();
        assertThat(row.words())
                .isEqualTo(row.id() + " " + row.title() + ": broken, high, cluster-1, is on; expected: off");
    }
}
