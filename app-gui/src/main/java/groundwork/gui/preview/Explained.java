package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Resource;
import groundwork.choices.Questionnaire;
import groundwork.gui.desk.Why;
import groundwork.icons.Icon;
import groundwork.practices.Catalogue;
import groundwork.preview.Change;
import groundwork.terms.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Explains a change: why the resource is there, where, and what exactly is sent.
public final class Explained {

    private Explained() {}

    public static Why of(Change change) {
        return of(
                change.resource(),
                List.of(new Why.Part(SignLook.of(change.sign()).word(), change.reason() + ".")));
    }

    public static Why of(Resource resource) {
        return of(resource, List.of());
    }

    private static Why of(Resource resource, List<Why.Part> first) {
        var parts = new ArrayList<>(first);
        Questionnaire.standard()
                .find(resource.why().choice())
                .ifPresent(question -> parts.add(new Why.Part(
                        say("previewplace.follows-from"), question.about().title())));
        if (!resource.why().practices().isEmpty()) {
            parts.add(new Why.Part(
                    say("previewplace.serves"),
                    resource.why().practices().stream().map(Explained::practice).collect(Collectors.joining("\n"))));
        }
        parts.add(new Why.Part(say("previewplace.where"), resource.id().value(), true));
        parts.add(new Why.Part(
                say("previewplace.sent", "version", resource.apiVersion()), JsonText.print(resource.body()), true));
        return new Why(
                Icon.ofType(resource.type()),
                say("previewplace.resource"),
                resource.why().title(),
                parts);
    }

    private static String practice(String id) {
        return Catalogue.find(id)
                .map(practice -> id + " " + practice.about().title())
                .orElse(id);
    }
}
