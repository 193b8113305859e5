package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.BlueprintMaker;
import groundwork.cli.files.HandOver;
import groundwork.export.Format;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `groundwork export`: hands over as code what the answers ask for.
@Command(
        name = "export",
        footer = {
            "  groundwork export --file answers.yaml --as bicep --out infra",
            "  groundwork export --file answers.yaml --as terraform --out infra --force",
            "  groundwork export --file answers.yaml --as azcli --out infra --format json"
        })
final class ExportCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final Shared shared = new Shared();

    @Mixin
    private final Place place = new Place();

    @Mixin
    private final AnswersOption answers = new AnswersOption();

    @Option(names = "--as", paramLabel = "${bundle:label.language}", required = true)
    private Format language = Format.BICEP;

    @Option(names = "--out", paramLabel = "${bundle:label.dir}", required = true)
    private Path out = Path.of("");

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--force")
    private boolean force;

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (var printer = shared.printer(desk)) {
            var blueprint = BlueprintMaker.from(Place.choices(place.over(answers.read())));
            var code = HandOver.of(blueprint, language, out);
            check(code);
            code.write();
            format.wrote(printer, code.paths(), code.said());
            return Exit.DONE.code();
        }
    }

    private void check(HandOver code) {
        var there = code.there();
        if (!force && !there.isEmpty()) {
            throw new Refused(
                    Exit.USAGE,
                    say(
                            "commands.ExportCommand.is-there-already-in-nothing-was",
                            "there",
                            String.join(", ", there),
                            "out",
                            out));
        }
    }
}
