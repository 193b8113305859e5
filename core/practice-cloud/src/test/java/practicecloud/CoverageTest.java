package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practicecloud.access.Roles;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Traits;
import practicecloud.arm.Types;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.providers.Catalogue;
import practicecloud.world.Id;
import practicecloud.world.World;

/// The page that says what the practice cloud simulates is what the code does: the tables are written from it,
/// and each action is really asked for.
class CoverageTest {

    private static final String MISSING = "InvalidResourceType";

    /// With `-Dcoverage=write` the page is rewritten instead of compared.
    @Test
    void theTableOfTypesIsWhatTheCodeSays() throws IOException {
        compare("code", types());
    }

    @Test
    void theTableOfActionsIsWhatTheCloudAnswers() throws IOException {
        try (var cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT))) {
            var client = Client.administrator(cloud.access());
            everything(client);
            compare("cloud", actions(client));
        }
    }

    @Test
    void theListOfEndpointsIsWhatTheCodeHas() throws IOException {
        compare("endpoints", endpoints());
    }

    private static void compare(String what, String table) throws IOException {
        var page = page();
        var text = Files.readString(page);
        var begin = "<!-- from the " + what + ": begin -->\n";
        var end = "<!-- from the " + what + ": end -->\n";
        var wanted =
                text.substring(0, text.indexOf(begin) + begin.length()) + table + text.substring(text.indexOf(end));
        if ("write".equals(System.getProperty("coverage"))) {
            Files.writeString(page, wanted);
        }
        assertThat(Files.readString(page))
                .as("run the tests of practice-cloud with -Dcoverage=write")
                .isEqualTo(wanted);
    }

    private static Path page() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("docs/ARCHITECTURE.md"))) {
            here = Objects.requireNonNull(here.getParent());
        }
        return here.resolve("docs/reference/practice-cloud.md");
    }

    private static List<Endpoint> all() {
        try {
            var gate = Serving.gate(World.inMemory(), Settings.inMemory(Speed.INSTANT), () -> "https://localhost");
            return gate.router().endpoints();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String types() {
        var types = Catalogue.types(new Roles(World.inMemory()), () -> "https://localhost");
        var own = all();
        return "| type | PUT | PATCH | DELETE | a write |\n|---|---|---|---|---|\n"
                + types.names().stream()
                        .map(name -> row(types, types.traits(name), own))
                        .collect(Collectors.joining());
    }

    private static String row(Types types, Traits traits, List<Endpoint> own) {
        var name = traits.name();
        var write = simulated(types, name);
        boolean apart = has(own, name, Method.PUT) && !name.endsWith("resourceGroups");
        return "| `" + name + "` | " + (apart ? "simulated" : write) + " | "
                + (apart && !has(own, name, Method.PATCH) ? "approximated" : write) + " | simulated"
                + (traits.deletesLater() ? ", goes on" : "") + " | " + pattern(traits) + " |\n";
    }

    private static String simulated(Types types, String name) {
        boolean checked = types.shapes().knows(name);
        boolean own = types.of(name) != ResourceType.PLAIN;
        return checked && own ? "simulated" : checked || own ? "approximated" : "kept as sent";
    }

    private static boolean has(List<Endpoint> own, String type, Method method) {
        var end = ("/providers/" + type + "/{").toLowerCase(Locale.ROOT);
        return own.stream()
                .map(Endpoint::route)
                .filter(route -> route.methods().contains(method))
                .anyMatch(route -> ("/" + String.join("/", route.template()))
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\Q" + end + "\\E[^/]*}"));
    }

    private static String pattern(Traits traits) {
        if (traits.name().equals("Microsoft.Resources/deployments")) {
            return "`Azure-AsyncOperation`, as long as its resources take";
        }
        return switch (traits.pattern()) {
            case SYNC -> "at once";
            case ASYNC_OPERATION -> "`Azure-AsyncOperation`, " + traits.takes().toSeconds() + " s";
            case LOCATION -> "`Location`, " + traits.takes().toSeconds() + " s";
            case STATE -> "`provisioningState`, " + traits.takes().toSeconds() + " s";
        };
    }

    private static void everything(Client client) {
        var setUp = new SetUp(client);
        setUp.upToWorkspace();
        setUp.endpoint();
        SetUp.good(setUp.cluster());
        setUp.rest();
        setUp.assets();
        new Deployer(client, SetUp.GROUP).deployed("main", "{resources: []}", "{}");
    }

    private static String actions(Client client) throws IOException {
        try (var file = Objects.requireNonNull(CoverageTest.class.getResourceAsStream("actions.txt"))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
            return "| type | simulated | approximated | missing |\n|---|---|---|---|\n"
                    + lines.filter(line -> !line.startsWith("#"))
                            .map(line -> actions(client, line.split(" \\| ")))
                            .collect(Collectors.joining());
        }
    }

    private static String actions(Client client, String... parts) {
        var words = Arrays.asList(parts[1].split(" "));
        Predicate<String> answered = word -> answers(client, parts[0], word.replace("~", ""));
        return "| `" + parts[0] + "` | " + cell(words, word -> !word.endsWith("~") && answered.test(word)) + " | "
                + cell(words, word -> word.endsWith("~") && answered.test(word)) + " | "
                + cell(words, answered.negate()) + " |\n";
    }

    private static String cell(List<String> words, Predicate<String> which) {
        return words.stream()
                .filter(which)
                .map(word -> "`" + word.replace("~", "") + "`")
                .collect(Collectors.joining(" "));
    }

    private static boolean answers(Client client, String type, String action) {
        var id = SetUp.ALL.stream()
                .filter(one -> Id.of(one).is(type))
                .findFirst()
                .or(() -> Optional.of(new Deployer(client, SetUp.GROUP).path("main")))
                .filter(one -> Id.of(one).is(type))
                .orElseThrow(() -> new AssertionError("the set-up has no " + type));
        var version = type.startsWith("Microsoft.Insights") ? "2020-02-02" : "2023-04-01";
        var reply = client.post(id + "/" + action + "?api-version=" + version, "{}");
        return !reply.error().equals(MISSING);
    }

    private static String endpoints() {
        return all().stream()
                .filter(endpoint -> !endpoint.route().template().getFirst().startsWith("{rest"))
                .map(endpoint -> "- "
                        + endpoint.route().methods().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")) + " `/"
                        + String.join("/", endpoint.route().template()) + "`\n")
                .collect(Collectors.joining());
    }
}
