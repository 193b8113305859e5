package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.doors.PracticeServer;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/// `groundwork tryout` in a workspace that was built on the practice cloud.
class TryoutCommandTest {

    /// Who is signed in to the practice cloud.
    private static final String OWNER = "00000000-0000-0000-0000-0000000000f1";

    @TempDir
    static Path folder;

    private static final PracticeServer SERVER = PracticeServer.inMemory();
    private static String file = "";

    private static Cli cli() {
        return new Cli(folder.resolve("home")).on(SERVER);
    }

    @BeforeAll
    static void build() {
        file = folder.resolve("answers.yaml").toString();
        assertThat(cli().run("init", "--file", file).code()).isZero();
        assertThat(cli().run("apply", "--file", file, "--yes").code()).isZero();
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static Json tried(Json report, String id) {
        return report.items("tried").stream()
                .filter(one -> one.text("id").orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// An owner of the subscription may do everything but touch data, and everybody else can work.
    @Test
    void theWorkIsDoneAndWhatFailsIsNamed() {
        var said = cli().run("tryout", "--file", file, "--live", "--yes", "--format", "json");
        assertThat(said.code()).as(said.err()).isEqualTo(3);
        assertThat(said.err())
                .contains(
                        "This will be done",
                        "at most 30 minutes of Standard_DS3_v2, 0.16 USD",
                        "All together at most ",
                        "as the identity id-seedteam-dev, inside a job",
                        "T6  Completed");
        var report = JsonText.parse(said.out());
        assertThat(report.at("allWorks")).isEqualTo(Json.of(true));
        assertThat(tried(report, "T1").text("result")).contains("worked");
        assertThat(tried(report, "T4").text("cause.kind")).contains("missing-permission");
        assertThat(tried(report, "T4").text("cause.operation"))
                .contains("Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write");
        var told = cli().run("tryout", "--file", file, "--live", "--yes", "--deadline", "30");
        assertThat(told.out().replaceAll("\\s+", " "))
                .contains(
                        "Next: have Storage Blob Data Contributor granted on st",
                        "sign in as somebody who does it.",
                        "3 worked, 5 failed.");
        assertThat(told.err())
                .as("the command that lets whoever is signed in do it")
                .contains("Next: groundwork fix --workspace " + workspace() + " --grant " + OWNER);
        assertThat(tried(report, "T6").text("result")).contains("worked");
        assertThat(report.at("price.open")).isEqualTo(Json.of(false));
        assertThat(report.number("price.atMost"))
                .hasValueSatisfying(most -> assertThat(most)
                        .isEqualTo(report.items("tried").stream()
                                .flatMap(one -> one.number("charge.atMost").stream())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        assertThat(tried(report, "T5").number("charge.hour")).contains(new BigDecimal("0.319"));
        assertThat(tried(report, "T2").at("charge")).isEqualTo(Json.NULL);
    }

    @Test
    void nothingIsDoneUnaskedOrUnwanted() {
        var unasked = cli().run("tryout", "--file", file, "--live");
        assertThat(unasked.code()).isEqualTo(64);
        assertThat(unasked.err()).contains("nothing was done", "--yes");
        var unwanted = cli().typing("no\n").run("tryout", "--file", file, "--live");
        assertThat(unwanted.code()).isEqualTo(130);
        assertThat(unwanted.err())
                .contains("This will be done", "Try this out, for at most ", " USD?", "Nothing was tried.");
        var offline = cli().typing("no\n").run("tryout", "--file", file, "--live", "--offline");
        assertThat(offline.err())
                .contains("price not known", "Prices are not asked for offline.", "at a price that is not known?");
        assertThat(cli().run("tryout", "--file", file, "--live", "--yes", "--as", "x")
                        .err())
                .contains("--as does not go with it");
        assertThat(cli().run("tryout", "--file", file, "--deadline", "5").err()).contains("go with --live");
        assertThat(cli().run("tryout", "--file", file, "--live", "--yes", "--deadline", "0")
                        .err())
                .contains("1 minute or more");
    }

    private static String workspace() {
        var planned = JsonText.parse(
                cli().run("tryout", "--file", file, "--format", "json").out());
        return planned.text("workspace").orElseThrow();
    }

    /// What is planned is named as it will be: the examples' subscription stands for the practice cloud's own.
    @Test
    void aFileNamesTheWorkspaceByItsRealId() {
        assertThat(workspace()).startsWith("/subscriptions/" + SERVER.entrance().subscription() + "/resourceGroups/");
    }

    /// `b2` of the practice directory is in another group; `b4` is in a group within the chosen one.
    @Test
    void anybodyElseIsTriedByRolesGroupsWithinGroupsIncluded() {
        var workspace = workspace();
        var member = cli().run("tryout", "--workspace", workspace, "--as", "00000000-0000-0000-0000-0000000000b4");
        assertThat(member.code()).as(member.out() + member.err()).isZero();
        var stranger = cli().run("tryout", "--workspace", workspace, "--as", "00000000-0000-0000-0000-0000000000b2");
        assertThat(stranger.code()).isEqualTo(3);
        assertThat(stranger.out()).contains("cannot", "First to fail: ", "more than needed");
        var planned = cli().run("tryout", "--file", file, "--as", "00000000-0000-0000-0000-0000000000b4");
        assertThat(planned.code()).isZero();
        assertThat(planned.out()).contains("cannot be told", "Missing: which groups", "only a cloud knows");
        var both = cli().run(
                        "tryout",
                        "--workspace",
                        workspace,
                        "--as",
                        "00000000-0000-0000-0000-0000000000b4",
                        "--as",
                        "00000000-0000-0000-0000-0000000000b2");
        assertThat(both.out()).contains("b4  ✓ can      ✓ can     ✓ can", "b2  ✗ cannot   ✗ cannot  ✗ cannot");
    }

    /// Every step that is done stood in the preview, and who was given something has a row afterwards.
    @Test
    void nothingIsGivenThatWasNotShown() {
        var group = "00000000-0000-0000-0000-0000000000a3";
        var workspace = workspace();
        var shown = cli().run("fix", "--workspace", workspace, "--grant", group, "--preview");
        assertThat(shown.out()).contains("Storage Blob Data Contributor on st", "for " + group);
        assertThat(shown.err() + shown.out()).contains("workspaces/jobs/write");
        assertThat(cli().run("tryout", "--workspace", workspace, "--as", group).code())
                .as("a preview gives nothing")
                .isEqualTo(3);
        var given = cli().run("fix", "--workspace", workspace, "--grant", group, "--yes", "--plain");
        var done = (given.out() + given.err())
                .lines()
                .filter(line -> line.contains("done  ") && line.contains(" on "))
                .map(line -> line.replaceAll(".*done +", "").replaceAll(" \\([0-9:]+\\)$", ""))
                .toList();
        assertThat(done).hasSizeGreaterThan(3).allMatch(shown.out()::contains);
        assertThat(given.out()).contains(group + "            ✓ can      ✓ can  ✓ can");
        var run = (given.out() + given.err()).replaceAll("(?s).*groundwork undo (\\S+).*", "$1");
        assertThat(cli().run("undo", run, "--yes").code()).isZero();
        assertThat(cli().run("tryout", "--workspace", workspace, "--as", group).code())
                .isEqualTo(3);
    }

    /// Somebody's name would be taken for somebody who holds no role.
    @Test
    void aNameIsNoObjectId() {
        var tried = cli().run("tryout", "--workspace", workspace(), "--as", "ada@contoso.com");
        assertThat(tried.code()).isEqualTo(64);
        assertThat(tried.err()).contains("'ada@contoso.com' is no object id, so nothing was done.");
        var granted = cli().run("fix", "--workspace", workspace(), "--yes", "--grant", "ada");
        assertThat(granted.code()).isEqualTo(64);
        assertThat(granted.err()).contains("'ada' is no object id");
    }

    /// Denied, mended as the try-out says, allowed; and taken back again.
    @Test
    void whatIsMissingIsGivenAfterAPreviewAndTakenBack() {
        var ben = "00000000-0000-0000-0000-0000000000b2";
        var workspace = workspace();
        var denied = cli().run("tryout", "--workspace", workspace, "--as", ben);
        assertThat(denied.code()).isEqualTo(3);
        var next = "groundwork fix --workspace " + workspace + " --grant " + ben;
        assertThat(denied.err()).contains("Next: " + next);
        var fix = next.replace("groundwork ", "").split(" ");

        var seen =
                cli().run(Stream.concat(Stream.of(fix), Stream.of("--preview")).toArray(String[]::new));
        assertThat(seen.code()).as(seen.err()).isZero();
        assertThat(seen.err()).contains("Microsoft.MachineLearningServices/workspaces/jobs/write");
        assertThat(seen.out()).contains("Reader on st", "Storage Blob Data Contributor on st", "Custom role");
        assertThat(cli().run(fix).code()).as("nobody is asked").isEqualTo(64);
        assertThat(cli().run("tryout", "--workspace", workspace, "--as", ben).code())
                .isEqualTo(3);

        var fixed = cli().run(Stream.concat(Stream.of(fix), Stream.of("--yes", "--format", "json"))
                .toArray(String[]::new));
        assertThat(fixed.code()).as(fixed.err()).isZero();
        assertThat(cli().run("tryout", "--workspace", workspace, "--as", ben).code())
                .isZero();
        assertThat(cli().run(fix[0], fix[1], fix[2], fix[3], fix[4], "--yes").err())
                .contains("Nothing to do");

        var run = JsonText.parse(fixed.out()).text("run").orElseThrow();
        assertThat(cli().run("undo", run, "--yes").code()).isZero();
        assertThat(cli().run("tryout", "--workspace", workspace, "--as", ben).code())
                .isEqualTo(3);
    }

    @Test
    void markdownAndHtmlStandForThemselves() throws Exception {
        var markdown = cli().run("tryout", "--file", file, "--live", "--yes", "--format", "markdown");
        assertThat(markdown.out())
                .startsWith("# Try-outs: mlw-seedteam-dev on the practice cloud")
                .contains("| who | notebooks | spark | jobs |", "## Done for real");
        var page = folder.resolve("tryout.html");
        var html = cli().run("tryout", "--file", file, "--format", "html", "--out", page.toString());
        assertThat(html.err()).contains("Wrote " + page);
        assertThat(wellFormed(page)).isTrue();
        assertThat(Files.readString(page))
                .contains("Data Science Team")
                .doesNotContain("<!--")
                .doesNotContain("src=", "href=", "url(");
    }

    private static boolean wellFormed(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var source = new InputSource(new StringReader(Files.readString(page)));
        return factory.newDocumentBuilder()
                .parse(source)
                .getDocumentElement()
                .getTagName()
                .equals("html");
    }

    @Test
    void whereNothingIsThereNothingIsTried() throws IOException {
        var other = folder.resolve("other.yaml");
        Files.writeString(other, Files.readString(Path.of(file)).replace("seedteam", "nobody"));
        var said = cli().run("tryout", "--file", other.toString(), "--live", "--yes");
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.err()).contains("There is no workspace", "nothing was tried");
        var gone = cli().run("tryout", "--workspace", workspace() + "x");
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err()).contains("There is no workspace mlw-seedteam-devx");
    }
}
