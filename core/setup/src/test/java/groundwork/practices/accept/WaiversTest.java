package groundwork.practices.accept;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.practices.Catalogue;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String FILE = """
            groundwork-waivers: 1
            waivers:
              - practice: DEP-05
                scope: /subscriptions/*/storageAccounts/*
                reason: A public course
                owner: teaching@contoso.com
                expires: 2027-03-31
            """;

    @Test
    void theExampleIsReadAndIsWhatThePageShows() {
        assertThat(WaiversFile.read(WaiversFile.EXAMPLE))
                .singleElement()
                .extracting(Waiver::practice, Waiver::expires)
                .containsExactly("NET-02", LocalDate.of(2027, 3, 31));
        assertThat(Path.of("../../docs/reference/waivers.md")).content().contains(WaiversFile.EXAMPLE);
    }

    private static List<Finding> findings() {
        return Catalogue.judge(
                with(standard(), ids(standard()).storage(), "properties.allowBlobPublicAccess", Json.of(true)));
    }

    private static long broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                .count();
    }

    @Test
    void aWaiverInForceTakesItsFindingAway() {
        var all = findings();
        assertThat(broken(all)).isEqualTo(1);
        var applied = Waivers.apply(WaiversFile.read(FILE), all, TODAY);
        assertThat(broken(applied.standing())).isZero();
        assertThat(applied.waived())
                .singleElement()
                .satisfies(waived -> assertThat(waived.by().owner()).isEqualTo("teaching@contoso.com"));
        assertThat(applied.expired()).isEmpty();
        assertThat(applied.unused()).isEmpty();
    }

    @Test
    void aWaiverThatHasEndedWaivesNothingAndIsNamed() {
        var applied = Waivers.apply(WaiversFile.read(FILE), findings(), LocalDate.of(2027, 4, 1));
        assertThat(broken(applied.standing())).isEqualTo(1);
        assertThat(applied.expired()).hasSize(1);
        assertThat(Waivers.apply(WaiversFile.read(FILE), findings(), LocalDate.of(2027, 3, 31))
                        .expired())
                .isEmpty();
    }

    @Test
    void aWaiverForSomethingElseIsListedAsUnused() {
        var other = WaiversFile.read(FILE.replace("storageAccounts", "vaults"));
        var applied = Waivers.apply(other, findings(), TODAY);
        assertThat(applied.unused()).hasSize(1);
        assertThat(broken(applied.standing())).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsReadAgainWhateverStandsInIt() {
        var waivers = List.of(
                new Waiver("NET-02", "/subscriptions/*", "A \"public\" course: # until\\term", "me", LocalDate.EPOCH),
                new Waiver("NET-04", "/subscriptions/s", "- yes", "~", LocalDate.of(2027, 3, 31)));
        assertThat(WaiversFile.read(WaiversFile.write(waivers))).isEqualTo(waivers);
        assertThat(WaiversFile.read(WaiversFile.write(List.of()))).isEmpty();
    }

    @Test
    void aFileThatIsWrongSaysWhereAndWhatIsAllowed() {
        refused(FILE.replace("    owner: teaching@contoso.com\n", ""), "Line 3, column 5: A waiver needs 'owner'.");
        refused(FILE.replace("reason: A public course", "reason: ''"), "A waiver needs 'reason'.");
        refused(
                FILE.replace("DEP-05", "DEP-55"),
                "Line 3, column 15: There is no practice 'DEP-55'. Did you mean DEP-05?");
        refused(
                FILE.replace("2027-03-31", "soon"),
                "Line 7, column 14: 'soon' is not a date; write it like 2027-03-31.");
        refused(FILE.replace("expires:", "expiry:"), "'expiry' is not one of practice, scope, reason, owner, expires.");
        refused("waivers: []", "begins with 'groundwork-waivers: 1'");
        refused("a: [", "This is no YAML");
        refused("", "empty");
    }

    private static void refused(String text, String sentence) {
        assertThatThrownBy(() -> WaiversFile.read(text))
                .isInstanceOf(WaiversFileException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void acceptedFindingsAreWrittenReadAndTakenAway() {
        var accepted = Accepted.read(Accepted.of(findings()).json());
        assertThat(broken(accepted.without(findings()))).isZero();
        var more = Catalogue.judge(with(
                with(standard(), ids(standard()).storage(), "properties.allowBlobPublicAccess", Json.of(true)),
                ids(standard()).vault(),
                "properties.enablePurgeProtection",
                Json.of(false)));
        assertThat(broken(accepted.without(more))).isEqualTo(1);
        assertThatThrownBy(() -> Accepted.read(Json.object("schema", "groundwork/plan/1")))
                .hasMessageContaining("groundwork/plan/1");
    }

    @Test
    void whatNobodyCanTellAnyMoreIsNotGone() {
        var before = Fingerprint.of(findings());
        var hidden = unread(standard(), ids(standard()).storage());
        var comparison = Comparison.of(before, Comparison.Now.of(Catalogue.judge(hidden)));
        assertThat(comparison.untold()).isEqualTo(before);
        assertThat(comparison.gone()).isEmpty();
    }

    @Test
    void twoReportsAreCompared() {
        var before = Fingerprint.of(findings());
        var now = Fingerprint.of(Catalogue.judge(
                with(standard(), ids(standard()).vault(), "properties.enablePurgeProtection", Json.of(false))));
        var comparison = Comparison.of(before, now);
        assertThat(comparison.fresh()).extracting(Fingerprint::practice).containsExactly("DEP-03");
        assertThat(comparison.gone()).extracting(Fingerprint::practice).containsExactly("DEP-05");
        assertThat(comparison.still()).isEmpty();
        var report = Json.object(
                "findings",
                Json.array(Json.object(
                        "practice",
                        Json.object("id", "DEP-05"),
                        "verdict",
                        "broken",
                        "subject",
                        ids(standard()).storage(),
                        "path",
                        "properties.allowBlobPublicAccess")));
        assertThat(Fingerprint.read(report)).isEqualTo(before);
    }
}
