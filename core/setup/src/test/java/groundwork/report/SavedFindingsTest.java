package groundwork.report;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedFindingsTest {

    private static final ResourceId VAULT =
            new ResourceId("/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv");

    private static List<Finding> everyKind() {
        var practices = Catalogue.all().iterator();
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(practices.next(), new Verdict.Kept(VAULT, "is on")));
        findings.add(new Finding(practices.next(), new Verdict.Unknown(VAULT, "the right to read")));
        findings.add(new Finding(practices.next(), new Verdict.NotApplicable("there is none")));
        for (var cure : List.of(
                new Cure.ChangeAnswer("Choose it.", "access", "selected"),
                new Cure.Patch("Switch it on.", VAULT, "properties.a", Json.of(true)),
                new Cure.Grant("Grant it.", VAULT, "role-id", VAULT),
                new Cure.Write("Make it.", VAULT, Json.object("location", "x")),
                new Cure.Register("Register it.", "Microsoft.Test"),
                new Cure.Replace("Make it anew.", VAULT, "properties.b", Json.of("c")),
                new Cure.ByHand("Think."))) {
            findings.add(new Finding(
                    practices.next(),
                    new Verdict.Broken(VAULT, "properties.a", "is off", "on", cure),
                    Optional.of("a course")));
        }
        return findings;
    }

    @Test
    void whatWasWrittenIsReadBackWhole() {
        var written = JsonText.print(FindingsReport.json(everyKind()));
        var read = SavedFindings.read(JsonText.parse(written)).orElseThrow();
        assertThat(read.findings()).isEqualTo(everyKind());
        assertThat(read.strange()).isEmpty();
    }

    @Test
    void aPracticeOfAnotherVersionIsNamedAndLeftOut() {
        var report = JsonText.parse("{\"schema\":\"groundwork/findings/1\",\"findings\":["
                + "{\"practice\":{\"id\":\"OLD-01\"},\"verdict\":\"kept\"}]}");
        var read = SavedFindings.read(report).orElseThrow();
        assertThat(read.findings()).isEmpty();
        assertThat(read.strange()).containsExactly("OLD-01");
    }

    @Test
    void whatIsNoReportIsNone() {
        assertThat(SavedFindings.read(JsonText.parse("{\"schema\":\"groundwork/plan/1\"}")))
                .isEmpty();
    }
}
