package groundwork.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import groundwork.terms.JsonText;
import groundwork.terms.Language;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every form is read by a parser that is not ours.
class DocumentTest {

    private static String text(Document form) {
        return form.of(Findings.heading(), Findings.all());
    }

    @Test
    void sarifKeepsTheSchemaOfItsStandard() throws Exception {
        var mapper = new ObjectMapper();
        try (var schema = Objects.requireNonNull(com.contrastsecurity.sarif.SarifSchema210.class.getResourceAsStream(
                "/schema/sarif-schema-2.1.0.json"))) {
            var standard =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            assertThat(standard.validate(mapper.readTree(text(Document.SARIF)))).isEmpty();
            assertThat(standard.validate(mapper.readTree("{\"version\": \"2.1.0\"}")))
                    .as("the schema does refuse")
                    .isNotEmpty();
        }
    }

    @Test
    void sarifTellsBrokenFromOpenFromPassed() {
        var run = JsonText.parse(text(Document.SARIF)).items("runs").getFirst();
        assertThat(run.items("results"))
                .extracting(result -> result.text("kind").orElse("") + " "
                        + result.text("level").orElse(""))
                .containsExactly(
                        "pass none",
                        "fail error",
                        "fail error",
                        "fail error",
                        "fail warning",
                        "open none",
                        "notApplicable none",
                        "fail error");
        assertThat(run.items("results").getLast().items("suppressions").getFirst())
                .isEqualTo(JsonText.parse("""
                        {"kind": "external", "status": "accepted"}
                        """)
                        .with(
                                "justification",
                                groundwork.terms.Json.of(Findings.NASTY + " (ada@contoso.com, until 2999-01-31)")));
        assertThat(run.items("results")
                        .get(1)
                        .items("locations")
                        .getFirst()
                        .text("physicalLocation.artifactLocation.uri"))
                .contains("answers%20&%20more.yaml");
    }

    @Test
    void junitIsReadByTheParserOfSurefire(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("TEST-groundwork.xml"), text(Document.JUNIT));
        var suites = new TestSuiteXmlParser(new org.apache.maven.plugin.surefire.log.api.NullConsoleLogger())
                .parse(file.toString());
        assertThat(suites).as("a practice is a class").hasSize(8);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfFailures).containsExactly(0, 1, 1, 1, 1, 0, 0, 0);
        assertThat(suites).extracting(ReportTestSuite::getNumberOfSkipped).containsExactly(0, 0, 0, 0, 0, 1, 1, 1);
        assertThat(suites.get(1).getTestCases().getFirst().getFailureMessage()).contains("5 > 3", "second line");
    }

    @Test
    void csvGivesBackEveryCell() throws Exception {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var records = format.parse(new StringReader(text(Document.CSV))).getRecords();
        assertThat(records)
                .extracting(record -> record.get("verdict"))
                .containsExactly("kept", "broken", "broken", "broken", "broken", "unknown", "not-applicable", "waived");
        assertThat(records.getLast().get("waived-by")).isEqualTo("ada@contoso.com");
        assertThat(records.getLast().get("waived-until")).isEqualTo("2999-01-31");
        assertThat(records.getLast().get("waived-because")).isEqualTo("'" + Findings.NASTY);
        assertThat(records.get(1).get("words"))
                .as("what begins like a formula begins with an apostrophe")
                .isEqualTo("'" + Findings.NASTY);
        assertThat(records.get(1).get("subject")).isEqualTo(Findings.WORKSPACE.value());
    }

    @Test
    void htmlIsWellFormedAndNeedsNoOtherFile() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var html = text(Document.HTML);
        var page = factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        var xpath = XPathFactory.newInstance().newXPath();
        assertThat(xpath.evaluate("count(//table[@id='findings']/tbody/tr)", page))
                .isEqualTo("8");
        assertThat(xpath.evaluate("count(//tr[starts-with(@class, 'broken ')])", page))
                .isEqualTo("4");
        assertThat(xpath.evaluate("//tr[starts-with(@class, 'waived ')]/td[2]", page))
                .contains("until 2999-01-31 by ada@contoso.com");
        assertThat(xpath.evaluate("//h1", page)).isEqualTo("Practices: mlw-secret <live> & \"more\"");
        assertThat(xpath.evaluate("//table[@id='findings']", page)).contains("5 > 3", "<!--rows-->");
        assertThat(xpath.evaluate("count(//*[@src or @href])", page)).isEqualTo("0");
        assertThat(html).contains("prefers-color-scheme: dark", "@media print").doesNotContain("url(", "@import");
    }

    @Test
    void markdownKeepsItsTablesWhateverIsInThem() {
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var page = parser.parse(text(Document.MARKDOWN));
        var rows = new int[1];
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                rows[0] += node instanceof TableRow ? 1 : 0;
                visitChildren(node);
            }
        });
        assertThat(rows[0])
                .as("six tables with a head each, counts and eight findings")
                .isEqualTo(6 + 1 + 8);
        var renderer = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        assertThat(renderer.render(page)).contains("5 > 3\" & 'no' | `x` \\ ]]>", "mlw-secret <live> & \"more\"");
    }

    @Test
    void peopleReadThemInGermanToo() {
        Language.speak(Language.GERMAN);
        try {
            assertThat(text(Document.MARKDOWN))
                    .contains(
                            "# Empfehlungen: mlw-secret",
                            "| eingehalten | verletzt | hoch | mittel | niedrig | ausgenommen | unbekannt | nicht anwendbar |",
                            "\n## Verletzt\n\n| Empfehlung | Schwere | worum es geht | gesehen | erwartet | Abhilfe |\n");
            assertThat(text(Document.HTML))
                    .contains(
                            "lang=\"de\"",
                            "<title>Empfehlungen: mlw-secret",
                            "> verletzt <strong>4</strong>",
                            "<span>Nach Wörtern filtern</span>",
                            "<legend>Schwere</legend>",
                            "<p class=\"cure\">Abhilfe: ")
                    .contains("<tr class=\"broken high\">")
                    .doesNotContain("<!--");
        } finally {
            Language.speak(Language.ENGLISH);
        }
    }

    @Test
    void jsonIsTheReport() {
        assertThat(JsonText.parse(text(Document.JSON))).isEqualTo(FindingsReport.json(Findings.all()));
    }
}
