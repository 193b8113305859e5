package groundwork.cli.wizard;

import groundwork.blueprint.Blueprint;
import groundwork.choices.Question.Option;
import groundwork.choices.Words;
import groundwork.cli.files.HandOver;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.look.Say;
import groundwork.export.Format;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Hands over as code what a review shows.
///
/// @param stage where it is asked
record ExportTalk(Stage stage) {

    void of(Blueprint blueprint) {
        var languages = Stream.of(Format.values()).map(format -> new Option(Words.of(format), named(format), ""));
        stage.choose(Menu.of(Say.say("wizard.ExportTalk.as-what"), languages))
                .flatMap(word -> Words.read(Format.class, word))
                .ifPresent(format -> into(blueprint, format));
    }

    private static String named(Format format) {
        return switch (format) {
            case ARM -> Say.say("wizard.ExportTalk.an-azure-resource-manager-template");
            case BICEP -> "Bicep";
            case TERRAFORM -> "Terraform";
            case AZCLI -> Say.say("wizard.ExportTalk.a-script-for-az");
        };
    }

    private void into(Blueprint blueprint, Format format) {
        stage.line(
                        Say.say("wizard.ExportTalk.into-which-folder"),
                        Say.say("wizard.ExportTalk.files-that-are-there-already-are"),
                        "infra")
                .flatMap(this::path)
                .ifPresent(folder -> written(HandOver.of(blueprint, format, folder)));
    }

    private Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            say(Role.BAD, Say.say("wizard.ExportTalk.cannot-be-the-name-of-a", "text", text));
            return Optional.empty();
        }
    }

    private void written(HandOver code) {
        var there = code.there();
        if (!there.isEmpty()) {
            say(
                    Role.BAD,
                    Say.say(
                            "wizard.ExportTalk.is-there-already-in-nothing-was",
                            "there",
                            String.join(", ", there),
                            "folder",
                            code.folder()));
            return;
        }
        try {
            code.write();
            say(Role.GOOD, code.said());
        } catch (UncheckedIOException e) {
            say(Role.BAD, String.valueOf(e.getMessage()));
        }
    }

    private void say(Role role, String sentence) {
        stage.say(List.copyOf(Line.of(role, sentence).wrapped(stage.width())));
    }
}
