package groundwork.report;

import groundwork.practices.Catalogue;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Findings for tests: every verdict and every cure, with the characters that documents stumble over.
final class Findings {

    static final String SUBSCRIPTION = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    static final ResourceId WORKSPACE = ResourceId.subscription(SUBSCRIPTION)
            .group("rg-secret-project")
            .resource("Microsoft.MachineLearningServices/workspaces", "mlw-secret");

    static final ResourceId ACCOUNT = ResourceId.subscription(SUBSCRIPTION)
            .group("rg-secret-project")
            .resource("Microsoft.Storage/storageAccounts", "stsecret");

    static final String NASTY = "=1+1; <b>\"5 > 3\" & 'no' | `x` \\ ]]> \u0007 ü–\n\tsecond line --> {{}} <!--rows-->";

    private Findings() {}

    static Heading heading() {
        return new Heading(
                "mlw-secret <live> & \"more\"",
                Optional.of("answers & more.yaml"),
                Instant.parse("2026-11-24T08:00:00.123Z"),
                new Heading.Program("Groundwork", "1.2.3"));
    }

    static List<Finding> all() {
        return List.of(
                finding("NET-02", new Verdict.Kept(WORKSPACE, "public, 2 address ranges on mlw-secret")),
                finding("NET-04", broken(new Cure.ChangeAnswer(NASTY, "access", "selected"))),
                finding("NET-05", broken(new Cure.Patch("Change it.", WORKSPACE, "properties.x", Json.of("stsecret")))),
                finding("IDN-02", broken(new Cure.Grant("Grant it.", ACCOUNT, "role", WORKSPACE))),
                finding("ACC-01", broken(new Cure.ByHand("Ask " + WORKSPACE + "."))),
                finding("IDN-03", new Verdict.Unknown(ACCOUNT, "the right to read " + ACCOUNT + ".")),
                finding("ACC-05", new Verdict.NotApplicable("nobody runs jobs")),
                finding("DEP-04", broken(new Cure.ByHand("Ask.")))
                        .waived(new Finding.Waived("ada@contoso.com", NASTY, LocalDate.of(2999, 1, 31))));
    }

    private static Verdict broken(Cure cure) {
        return new Verdict.Broken(WORKSPACE, "properties.publicNetworkAccess", NASTY, "Enabled", cure);
    }

    private static Finding finding(String id, Verdict verdict) {
        return new Finding(Catalogue.find(id).orElseThrow(), verdict);
    }
}
