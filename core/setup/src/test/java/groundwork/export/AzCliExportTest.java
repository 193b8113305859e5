package groundwork.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Ids;
import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the script with an `az` that only writes down what it was asked, one argument a line.
class AzCliExportTest {

    private static final String AZ = """
            #!/usr/bin/env bash
            if [ "$1 $2" = "resource show" ]; then
              for word in "$@"; do case "$word" in properties*) last="$word";; esac; done
              echo "value of $last"
              exit 0
            fi
            { for word in "$@"; do printf '%s\\0' "$word"; done; printf '\\n\\0'; } >> "$CALLS"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"groups", "managed", "picked up", "data accounts"})
    void theScriptAsksForWhatTheBlueprintSays(String variant, @TempDir Path folder) throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/bash")))
                .as("bash is not installed here")
                .isTrue();
        var blueprint = BlueprintMaker.from(ChoicesFixture.variants().getOrDefault(variant, ChoicesFixture.standard()));
        var calls = run(blueprint, folder);
        var steps = new LinkedHashMap<String, Resource>();
        blueprint.resources().forEach(step -> steps.put(step.key(), step));
        var expected = Graph.of(blueprint).order().stream()
                .map(key -> Optional.ofNullable(steps.get(key)).orElseThrow())
                .filter(step -> step.mode() != Mode.MERGE && Place.is(step.id()))
                .map(AzCliExportTest::asked)
                .toList();
        assertThat(calls.stream().filter(call -> call.contains("--properties")).map(AzCliExportTest::read))
                .containsExactlyElementsOf(expected);
        assertThat(calls).anyMatch(call -> call.subList(0, 2).equals(List.of("group", "create")));
    }

    /// What cannot be written is asked for, once what it stands on is there.
    @Test
    void theScriptAsksTheManagedNetworkToLetSparkIn(@TempDir Path folder) throws Exception {
        assumeThat(Files.isExecutable(Path.of("/bin/bash")))
                .as("bash is not installed here")
                .isTrue();
        var choices = ChoicesFixture.managedWithSpark();
        var calls = run(BlueprintMaker.from(choices), folder);
        var workspace = new Ids(choices).workspace().value();
        var asking = List.of(
                "resource",
                "invoke-action",
                "--ids",
                workspace,
                "--api-version",
                ApiVersions.of(Subject.WORKSPACE),
                "--action",
                "provisionManagedNetwork",
                "--output",
                "none",
                "--request-body",
                "{\"includeSpark\":true}");
        assertThat(calls).containsOnlyOnce(asking);
        assertThat(calls.subList(0, calls.indexOf(asking)))
                .anyMatch(call -> call.contains("create") && after(call, "--id").equals(workspace));
    }

    private record Asked(String verb, String id, String apiVersion, Json body) {}

    private static Asked asked(Resource step) {
        return new Asked(
                step.mode() == Mode.CREATE ? "create" : "patch",
                step.id().value(),
                step.apiVersion(),
                resolved(step.body()));
    }

    private static Asked read(List<String> call) {
        var id = call.contains("--id") ? after(call, "--id") : after(call, "--ids");
        return new Asked(call.get(1), id, after(call, "--api-version"), JsonText.parse(after(call, "--properties")));
    }

    private static String after(List<String> call, String option) {
        return call.get(call.indexOf(option) + 1);
    }

    private static Json resolved(Json json) {
        return switch (json) {
            case Json.Obj(var members) -> {
                var copy = new LinkedHashMap<String, Json>();
                members.forEach((name, value) -> copy.put(name, resolved(value)));
                yield new Json.Obj(copy);
            }
            case Json.Arr(var items) -> Json.array(items.stream().map(AzCliExportTest::resolved));
            case Json.Output(var ignored, var path) -> Json.of("value of " + path);
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> json;
        };
    }

    private static List<List<String>> run(Blueprint blueprint, Path folder) throws IOException, InterruptedException {
        var script = folder.resolve("groundwork.sh");
        Files.writeString(script, Exports.of(blueprint, Format.AZCLI).getOrDefault("groundwork.sh", ""));
        var az = folder.resolve("az");
        Files.writeString(az, AZ);
        assertThat(az.toFile().setExecutable(true)).isTrue();
        var calls = folder.resolve("calls");
        var builder = new ProcessBuilder("/bin/bash", script.toString()).redirectErrorStream(true);
        builder.environment().put("CALLS", calls.toString());
        builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        var all = new ArrayList<List<String>>();
        for (var call : Files.readString(calls).split("\n\0")) {
            all.add(List.of(call.split("\0")));
        }
        return all;
    }

    @Test
    void aNameThatAShellWouldReadIsQuoted() {
        assertThat(Shell.quoted("it's $HOME")).isEqualTo("'it'\"'\"'s $HOME'");
        assertThat(Shell.quoted("/a/b-c.d")).isEqualTo("/a/b-c.d");
    }
}
