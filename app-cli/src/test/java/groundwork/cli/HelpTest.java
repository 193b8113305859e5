package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Say;
import groundwork.cli.look.Surroundings;
import groundwork.doors.Doors;
import groundwork.terms.Language;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Help is whole, and whole in German.
class HelpTest {

    @TempDir
    Path folder;

    @AfterEach
    void english() {
        Language.speak(Language.ENGLISH);
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                new LinkedHashSet<>(command.getSubcommands().values()).stream().flatMap(HelpTest::all));
    }

    private static Stream<CommandLine> commands() {
        var around = new Surroundings(Map.of(), false, StandardCharsets.UTF_8);
        var desk = new Desk(InputStream.nullInputStream(), System.out, System.err, around, Doors::open);
        return all(new Commands(desk).tree());
    }

    @Test
    void everyCommandAndOptionSaysWhatItIsFor() {
        commands().forEach(command -> {
            var spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .as(spec.qualifiedName())
                    .isNotEmpty();
            spec.args()
                    .forEach(argument -> assertThat(argument.description())
                            .as("%s %s", spec.qualifiedName(), argument)
                            .isNotEmpty());
        });
    }

    @Test
    void whatIsSaidIsOfSomethingThatIsThere() {
        var there = new TreeSet<String>();
        commands().map(CommandLine::getCommandSpec).forEach(spec -> {
            var name = "help." + spec.qualifiedName(".") + ".";
            there.addAll(List.of(name + "usage.description", name + "note"));
            spec.args().stream().map(HelpTest::key).forEach(key -> {
                there.add("help." + key);
                there.add(name + key);
            });
        });
        assertThat(Say.keys("help"))
                .filteredOn(key -> !key.matches("help\\.(label\\..*|usage|commands|examples)"))
                .isSubsetOf(there);
    }

    private static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName().replaceFirst("^-+", "")
                : argument.descriptionKey();
    }

    @Test
    void theValueOfEveryOptionHasAName() {
        var labels = Say.keys("help").stream()
                .filter(key -> key.startsWith("help.label."))
                .map(Say::say)
                .toList();
        commands()
                .flatMap(command -> command.getCommandSpec().args().stream())
                .filter(argument -> argument.arity().max() > 0)
                .forEach(argument -> assertThat(argument.paramLabel()).isIn(labels));
    }

    @Test
    void helpIsGermanThroughout() {
        var said = new Cli(folder).run("--language", "de", "tryout", "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out().replaceAll("\\s+", " "))
                .startsWith("Aufruf: groundwork tryout ")
                .contains(
                        "(--file=DATEI | --workspace=NAME)",
                        "[--deadline=MINUTEN]",
                        "Sagt für jede Gruppe und Identität",
                        "text (Standard), json, markdown oder html.",
                        "Mit --live geschieht die Arbeit",
                        " Beispiele: groundwork tryout --file answers.yaml ")
                .doesNotContain("Usage", "FILE", "OBJECT", "default", "Examples", " the ");
        assertThat(new Cli(folder).run("--language", "de", "--help").out())
                .contains("[BEFEHL]", "\nBefehle:\n", "Exitcodes: 0 fertig");
    }

    @Test
    void aMistakeIsToldInGerman() {
        assertThat(new Cli(folder).run("--language", "de", "chek").err()).isEqualTo("""
                        'groundwork' hat keinen Befehl „chek“. Meinten Sie „check“?
                        'groundwork --help' sagt, was es gibt.
                        """);
        assertThat(new Cli(folder)
                        .run("tryout", "--language=de", "--format", "jsn")
                        .err())
                .startsWith("'--format': „jsn“ ist keines von text, json, markdown, html. Meinten Sie „json“?");
        assertThat(new Cli(folder).run("--language", "de", "undo").err()).startsWith("Noch nötig: LAUF.");
    }

    @Test
    void theManualPageIsGermanAndAscii() {
        var page = new Cli(folder).run("manual", "--language", "de").out();
        assertThat(page)
                .contains(".SH BEFEHLE", ".SH UMGEBUNG", ".SH \\[u00DC]BERSICHT")
                .matches("\\p{ASCII}*");
    }
}
