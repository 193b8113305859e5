package groundwork.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Choices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/groundwork/export");

    static Set<String> variants() {
        return ChoicesFixture.variants().keySet();
    }

    private static Blueprint blueprint(String variant) {
        return BlueprintMaker.from(ChoicesFixture.variants().getOrDefault(variant, ChoicesFixture.standard()));
    }

    private static String all(Map<String, String> files, String ending) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(ending))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> found(String pattern, String text) {
        return new HashSet<>(each(pattern, text));
    }

    /// What is found may be found only once.
    private static Set<String> declared(String pattern, String text) {
        assertThat(each(pattern, text)).doesNotHaveDuplicates();
        return found(pattern, text);
    }

    private static List<String> each(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /// With `-Dgolden=write` the files are rewritten instead of refused.
    @ParameterizedTest
    @EnumSource(Format.class)
    void theSeedIsHandedOverAsBefore(Format format) throws IOException {
        var files = Exports.of(blueprint("groups"), format);
        var folder = GOLDEN.resolve(format.name().toLowerCase(java.util.Locale.ROOT));
        for (var file : files.entrySet()) {
            var golden = folder.resolve(file.getKey());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(folder);
                Files.writeString(golden, file.getValue());
            }
            assertThat(golden)
                    .as("run: mvn -q test -pl core/setup -Dtest=ExportsTest -Dgolden=write, and look at the difference")
                    .hasContent(file.getValue());
        }
        assertThat(files.keySet()).contains("README.md");
        assertThat(Exports.of(blueprint("groups"), format)).isEqualTo(files);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void bicepDeclaresWhatItUses(String variant) {
        var blueprint = blueprint(variant);
        var files = Exports.of(blueprint, Format.BICEP);
        var main = Optional.ofNullable(files.get("main.bicep")).orElseThrow();
        var modules = declared("^module \\w+ '([^']+)' = \\{$", main);
        assertThat(files.keySet()).containsAll(modules);
        assertThat(declared("^module (\\w+) '", main)).containsAll(found("^    (\\w+)$", main));
        var written = new HashSet<String>();
        for (var module : modules) {
            var text = Optional.ofNullable(files.get(module)).orElseThrow();
            balanced(text);
            var symbols = declared("^resource (\\w+) '", text);
            assertThat(symbols).containsAll(found("(\\w+)\\.(?:id|properties)\\b", text));
            assertThat(symbols).containsAll(found("  (?:parent|scope): (\\w+)$", text));
            written.addAll(found("^resource \\w+ '([^']+)' = \\{\\R(?:  parent: \\w+\\R)?  name: '[^']+'", text));
        }
        assertThat(written)
                .containsAll(blueprint.resources().stream()
                        .filter(step -> step.mode() != Mode.MERGE && Place.is(step.id()))
                        .map(step -> step.type() + "@" + step.apiVersion())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("variants")
    void terraformDeclaresWhatItUses(String variant) {
        var blueprint = blueprint(variant);
        var text = all(Exports.of(blueprint, Format.TERRAFORM), ".tf");
        balanced(text);
        var declared = declared("^resource \"azapi_resource\" \"(\\w+)\"", text);
        assertThat(declared).hasSize((int) blueprint.resources().stream()
                .filter(step -> step.mode() == Mode.CREATE)
                .count());
        assertThat(declared).containsAll(found("[^.]azapi_resource\\.(\\w+)", text));
        assertThat(found("^data \"azapi_resource\" \"(\\w+)\"", text))
                .containsAll(found("data\\.azapi_resource\\.(\\w+)", text));
        assertThat(each("(?s)^resource \"azapi_update_resource\"(.*?)^}", text))
                .as("an update resource has no such setting")
                .noneMatch(block -> block.contains("schema_validation_enabled"));
        assertThat(found("^resource \"azapi_update_resource\" \"(\\w+)\"", text))
                .containsAll(found("azapi_update_resource\\.(\\w+)", text));
    }

    private static void balanced(String text) {
        var code = text.replaceAll("(?m)^ *(?://|#).*$", "").replaceAll("\\$\\{([^}']|'[^']*')*\\}", "");
        assertThat(code.chars().filter(c -> c == '{').count())
                .isEqualTo(code.chars().filter(c -> c == '}').count());
        assertThat(code.chars().filter(c -> c == '[').count())
                .isEqualTo(code.chars().filter(c -> c == ']').count());
    }

    @Test
    void terraformItselfFindsNothingToFormat(@TempDir Path folder) throws Exception {
        assumeThat(onPath("terraform")).as("terraform is not installed here").isTrue();
        var blueprints = List.of(
                blueprint("groups"), blueprint("picked up"), BlueprintMaker.from(ChoicesFixture.managedWithSpark()));
        for (var blueprint : blueprints) {
            var file = folder.resolve("main.tf");
            Files.writeString(file, all(Exports.of(blueprint, Format.TERRAFORM), ".tf"));
            var run = new ProcessBuilder("terraform", "fmt", "-check", "-diff", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(run.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(said).isZero();
        }
    }

    /// What no template can write, the page beside it asks for; the other languages do so themselves.
    @ParameterizedTest
    @EnumSource(Format.class)
    void aManagedNetworkIsAskedToLetSparkIn(Format format) {
        var files = Exports.of(BlueprintMaker.from(ChoicesFixture.managedWithSpark()), format);
        var workspace = new Ids(ChoicesFixture.managedWithSpark()).workspace();
        var command = "az resource invoke-action --ids " + workspace + " --api-version " + ApiVersions.of(workspace)
                + " --action provisionManagedNetwork --output none --request-body '{\"includeSpark\":true}'\n";
        var page = files.getOrDefault("README.md", "");
        switch (format) {
            case ARM -> assertThat(page).contains("--template-file azuredeploy.json\n" + command + "```");
            case BICEP -> assertThat(page).contains("--template-file main.bicep\n" + command + "```");
            case AZCLI -> assertThat(files.getOrDefault("groundwork.sh", "")).contains(command);
            case TERRAFORM ->
                assertThat(each(
                                "(?s)^resource \"azapi_resource_action\" \"\\w+\" \\{\\R(.*?)^  depends_on",
                                all(files, ".tf")))
                        .containsExactly("""
                                  type        = "Microsoft.MachineLearningServices/workspaces@%s"
                                  resource_id = azapi_resource.workspace.id
                                  action      = "provisionManagedNetwork"
                                  method      = "POST"
                                  body = {
                                    includeSpark = true
                                  }
                                """.formatted(ApiVersions.of(workspace)));
        }
    }

    private static boolean onPath(String program) {
        return List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Test
    void whatIsPickedUpIsAddedToAndNeverOverwritten() {
        var blueprint = blueprint("picked up");
        for (var format : List.of(Format.ARM, Format.BICEP, Format.TERRAFORM)) {
            var files = Exports.of(blueprint, format);
            var script = files.getOrDefault("picked-up-after.sh", "");
            assertThat(script)
                    .contains("--add properties.networkAcls.virtualNetworkRules")
                    .contains("--add properties.networkRuleSet.ipRules");
            assertThat(files.getOrDefault("README.md", "")).contains("bash picked-up-after.sh");
        }
        var subnet = Exports.of(blueprint("picked up subnet"), Format.BICEP);
        assertThat(subnet.getOrDefault("picked-up-before.sh", ""))
                .contains("--add properties.serviceEndpoints \"{\\\"service\\\":\\\"Microsoft.Storage\\\"}\"")
                .contains("--set properties.privateEndpointNetworkPolicies=\"Disabled\"");
    }

    @Test
    void anotherCloudIsNamed() {
        var standard = ChoicesFixture.standard();
        var place = standard.place();
        var china = new Choices(
                new Choices.Place(
                        "azure-china",
                        place.tenant(),
                        place.subscription(),
                        place.region(),
                        place.names(),
                        place.tags()),
                standard.reach(),
                standard.network(),
                standard.dependents(),
                standard.compute(),
                standard.people());
        var files = Exports.of(BlueprintMaker.from(china), Format.TERRAFORM);
        assertThat(files.getOrDefault("main.tf", "")).contains("  environment     = \"china\"");
        assertThat(files.getOrDefault("README.md", "")).contains("az cloud set --name AzureChinaCloud");
    }
}
