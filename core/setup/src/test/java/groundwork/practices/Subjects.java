package groundwork.practices;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.cloud.Reading;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Subjects for the tests of practices: good ones, planned or as if built, and ways to spoil them.
public final class Subjects {

    private Subjects() {}

    /// What these choices plan.
    public static Subject planned(Choices choices) {
        return Subject.of(BlueprintMaker.from(choices));
    }

    /// The same once it is built.
    public static Subject live(Choices choices) {
        var blueprint = BlueprintMaker.from(choices);
        return Subject.of(new Ids(choices).workspace(), AsBuilt.of(blueprint), Optional.of(choices));
    }

    /// The standard set-up, built.
    public static Subject standard() {
        return live(ChoicesFixture.standard());
    }

    /// Where things are in a subject whose choices are known.
    public static Ids ids(Subject subject) {
        return new Ids(subject.choices().orElseThrow());
    }

    /// The same with one value changed; null JSON takes it away.
    public static Subject with(Subject subject, ResourceId id, String path, Json value) {
        var body = subject.world().find(id).orElseThrow();
        return adding(subject, id, value.isNull() ? without(body, path) : body.with(path, value));
    }

    private static Json without(Json body, String path) {
        int dot = path.lastIndexOf('.');
        var name = path.substring(dot + 1);
        var holder = dot < 0 ? body : body.at(path.substring(0, dot));
        if (!(holder instanceof Json.Obj(var members))) {
            return body;
        }
        var left = new LinkedHashMap<>(members);
        left.remove(name);
        return dot < 0 ? new Json.Obj(left) : body.with(path.substring(0, dot), new Json.Obj(left));
    }

    /// The same with this resource added or replaced.
    public static Subject adding(Subject subject, ResourceId id, Json body) {
        var resources = new LinkedHashMap<>(subject.world().resources());
        resources.put(id, body);
        return of(
                subject,
                new Reading(resources, subject.world().unread(), subject.world().preflight()));
    }

    /// The same without this resource and all below it.
    public static Subject without(Subject subject, ResourceId id) {
        var resources = new LinkedHashMap<>(subject.world().resources());
        resources.keySet().removeIf(other -> other.isWithin(id));
        return of(
                subject,
                new Reading(resources, subject.world().unread(), subject.world().preflight()));
    }

    /// The same, but Azure refused to show this resource.
    public static Subject unread(Subject subject, ResourceId id) {
        var unread = new LinkedHashMap<>(subject.world().unread());
        unread.put(id, "AuthorizationFailed");
        var left = without(subject, id).world();
        return of(subject, new Reading(left.resources(), unread, left.preflight()));
    }

    /// The same, and nobody knows what was decided.
    public static Subject untold(Subject subject) {
        return Subject.of(subject.workspace(), subject.world(), Optional.empty());
    }

    /// The same with other choices.
    public static Subject deciding(Subject subject, Choices choices) {
        return Subject.of(subject.workspace(), subject.world(), Optional.of(choices));
    }

    /// The same with these answers of a cloud.
    public static Subject asked(Subject subject, Preflight preflight) {
        return of(subject, subject.world().with(preflight));
    }

    /// An answer.
    public static <T> Fact<T> known(T value) {
        return new Fact.Known<>(value);
    }

    private static Subject of(Subject subject, Reading world) {
        return Subject.of(subject.workspace(), world, subject.choices());
    }
}
