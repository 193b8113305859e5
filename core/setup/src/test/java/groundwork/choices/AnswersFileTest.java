package groundwork.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.choices.AnswersFile.Example;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersFileTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Example.class)
    void anExampleIsReadBackAsItWasWritten(Example example) {
        var answers = AnswersFile.example(example);
        assertThat(AnswersFile.parse("f", AnswersFile.write(answers, QUESTIONNAIRE)))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void anExampleIsComplete(Example example) {
        assertThat(QUESTIONNAIRE.complaints(AnswersFile.example(example))).isEmpty();
    }

    @Test
    void rewritingKeepsCommentsAndOrderAndReplacesOnlyWhatChanged() {
        var text = "# my team\ngroundwork: 1\nregion: westeurope # near us\naccess: selected\n"
                + "allowedAddresses:\n  - 203.0.113.0/24\n\n# the end\n";
        var answers = AnswersFile.parse("f", text)
                .with("allowedAddresses", new Answer.Many(List.of("198.51.100.7")))
                .with("workload", new Answer.One("vision"));
        assertThat(AnswersFile.rewrite(text, answers, QUESTIONNAIRE))
                .isEqualTo("# my team\ngroundwork: 1\nregion: westeurope # near us\naccess: selected\n"
                        + "allowedAddresses: [198.51.100.7]\n\n# the end\nworkload: vision\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            groundwork: 1\\nregon: westeurope                | f:2:1: There is no question 'regon'. Did you mean 'region'?
            groundwork: 2                                    | f:1:13: The file is of version 2
            region: westeurope                               | f:1:1: The file does not say which version
            groundwork: one                                  | f:1:13: 'one' is not a version
            groundwork: 1\\naccess: selceted                 | f:2:9: access: 'selceted' is not one of selected, all, private. Did you mean selected?
            groundwork: 1\\naccess: [all]                    | f:2:9: Here one value is expected
            groundwork: 1\\nregion: a\\nregion: b            | f:3:1: 'region' is answered twice
            groundwork: 1\\nsubscription: abc                | f:2:15: subscription: 'abc' is not a GUID
            groundwork: 1\\nallowedAddresses: [10.0.0.1]     | f:2:20: allowedAddresses: '10.0.0.1' is a private address
            groundwork: 1\\nallowedAddresses: [8.8.8.8, x]   | f:2:29: allowedAddresses: 'x' is not an IPv4 address
            groundwork: 1\\nallowedAddresses: [0.0.0.0/0]    | f:2:20: allowedAddresses: 0.0.0.0/0 is every network
            groundwork: 1\\nclusters: 4                      | f:2:11: Here a list of rows
            groundwork: 1\\nclusters: [{nme: a}]             | f:2:13: There is no field 'nme'
            groundwork: 1\\nclusters: [{name: a-1}]          | f:2:12: clusters: 'a-1' is no cluster name
            groundwork: 1\\nclusters: [{name: cpu, nodes: 0}]| f:2:12: clusters: '0' nodes
            groundwork: 1\\ngroups: [{objectId: x}]          | f:2:10: groups: The object id 'x'
            groundwork: 1\\nworkload: Vision                 | f:2:11: workload: 2 to 12 lower-case
            groundwork: 1\\nsubnet: 10.99.0.0/24             | f:2:9: subnet: The subnet 10.99.0.0/24 is not inside
            groundwork: 1\\naddressSpace: 172.17.0.0/16      | f:2:15: addressSpace: 172.17.0.0/16 is taken by Docker
            groundwork: 1\\nkeyVault: mine                   | f:2:11: keyVault: 'mine' is not the id of a Microsoft.KeyVault/vaults
            groundwork: 1\\nregion: {a: b}                   | f:2:9: Here one value is expected
            groundwork: 1\\nregion: [                        | Not YAML
            groundwork: 1\\n\\tregion: x                     | Not YAML
            - a                                              | f:1:1: An answers file is a list
            groundwork: 1\\nworkloads: [sprak]               | Did you mean spark?
            groundwork: 0                                    | f:1:13: '0' is not a version
            groundwork: [1]                                  | f:1:13: '' is not a version
            groundwork: 1\\ngroundwork: 1                    | f:2:1: 'groundwork' is answered twice
            """)
    void aFileOfTheWrongFormIsToldWhereAndWhatAndTheWayOut(String text, String message) {
        refused(text, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            groundwork: 1\\ncloud: azur                      | f:2:8: cloud: 'azur' is not one of practice, azure
            groundwork: 1\\ncloud: http://x                  | f:2:8: cloud: 'http://x' is not one of
            groundwork: 1\\nregion: West!                    | f:2:9: region: 'West!' is not a region name
            groundwork: 1\\nenvironment: production          | f:2:14: environment: 'production' is not one of dev, test, prod
            groundwork: 1\\npurpose: ' '                     | f:2:10: purpose: A few words are needed here.
            groundwork: 1\\nresourceGroup: a.                | f:2:16: resourceGroup: 1 to 90 letters
            groundwork: 1\\nworkspace: -x                    | f:2:12: workspace: 3 to 33 letters
            groundwork: 1\\ntags: [owner]                    | f:2:8: tags: A tag is written name=value.
            groundwork: 1\\nworkloads: []                    | f:2:12: workloads: Choose at least one.
            groundwork: 1\\ngroups: [a]                      | f:2:10: A row has fields: objectId, name, workloads.
            groundwork: 1\\ngroups: [{name: a, name: b}]     | f:2:20: 'name' is written twice in this row.
            groundwork: 1\\nclusters: [{name: cpu, idleMinutes: x}] | f:2:12: clusters: 'x' idle minutes: write a whole
            groundwork: 1\\nclusters: [{name: cpu, size: big}]      | f:2:12: clusters: 'big' is no machine size
            groundwork: 1\\nclusters: [{name: cpu, priority: low}]  | f:2:12: clusters: 'low' is not one of dedicated
            groundwork: 1\\nclusters: [{name: cpu}, {name: CPU}]    | f:2:11: clusters: Two clusters are called 'CPU'.
            groundwork: 1\\naddressSpace: 8.8.8.0/24         | f:2:15: addressSpace: '8.8.8.0/24' is not a private range
            groundwork: 1\\nsubnet: 10.60.0.0/30             | f:2:9: subnet: '10.60.0.0/30' is too small: a network in Azure has at least eight
            groundwork: 1\\nsubnet: 10.60.0.0/8              | f:2:9: subnet: '10.60.0.0/8' does not begin where a range of that size does; write 10.0.0.0/8.
            groundwork: 1\\nsubnet: 10.60.0                  | f:2:9: subnet: '10.60.0' is not an IPv4 range
            groundwork: 1\\nsubnet: 10.60.0.0/28\\nclusters: [{name: cpu, nodes: 20}] | f:2:9: subnet: The clusters grow to 20 nodes
            groundwork: 1\\nregistryReach: nat               | f:2:16: registryReach: 'nat' is not one of nat-address
            groundwork: 1\\nnotebooksFrom: home              | f:2:16: notebooksFrom: 'home' is not one of inside-the-network
            groundwork: 1\\ndataAccounts: [/subscriptions/x] | f:2:16: dataAccounts: '/subscriptions/x' is not the id of
            groundwork: 1\\n{a: b}: x                        | f:2:1: A key is one word.
            groundwork: 1\\naccess: *a                       | Not YAML
            groundwork: 1\\n---\\naccess: all                | Not YAML
            groundwork: 1\\nreason: !!binary x\\naccess: "al | Not YAML
            hello                                            | f:1:1: An answers file is a list
            ``                                               | f:1:1: The file is empty.
            """)
    void aWrongAnswerIsToldWhereAndWhatAndTheWayOut(String text, String message) {
        refused(text, message);
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(
                        () -> AnswersFile.parse("f", text.replace("\\n", "\n").replace("\\t", "\t")))
                .isInstanceOf(AnswersFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatIsNotThereIsToldHowToMakeIt() {
        assertThatThrownBy(() -> AnswersFile.read(folder.resolve("no.yaml")))
                .isInstanceOf(AnswersFileException.class)
                .hasMessageContaining("groundwork init --file");
    }

    @Test
    void aBinaryFileAndALargeFileAreRefused() throws Exception {
        var binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> AnswersFile.read(binary)).hasMessageContaining("not UTF-8 text");
        var large = Files.writeString(folder.resolve("l"), "# x\n".repeat(300_000));
        assertThatThrownBy(() -> AnswersFile.read(large)).hasMessageContaining("larger than 1 MB");
    }

    @Test
    void aWideCharacterIsReadWhereverItStands() {
        for (int at = 1_000; at < 1_050; at++) {
            var text = "groundwork: 1\n#" + "x".repeat(at) + "🙂\nregion: westeurope\n";
            assertThat(AnswersFile.parse("f", text).one("region")).contains("westeurope");
        }
    }

    @Test
    void whatAFileHoldsCannotFloodOrSteerATerminal() {
        var text = "groundwork: 1\nregion: \"" + "x\\e[31m".repeat(1_000) + "\"\n";
        assertThatThrownBy(() -> AnswersFile.parse("f", text))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("f:2:9: region: 'x [31mx")
                        .hasSizeLessThan(500)
                        .doesNotContainPattern("\\p{Cntrl}"));
    }
}
