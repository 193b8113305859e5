package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.stream.Collectors;

/// One property of one resource, held against what a practice wants of it.
///
/// @param path dotted, from the top of the body
public record Property(ResourceId resource, Json body, String path) {

    /// The value as it is; null JSON where it is not set.
    public Json value() {
        return body.at(path);
    }

    /// Whether it has this value; words compare without case, as Azure's do.
    public boolean is(Json wanted) {
        return wanted instanceof Json.Str(var word)
                ? body.text(path).filter(word::equalsIgnoreCase).isPresent()
                : value().equals(wanted);
    }

    /// What was seen, for a finding.
    public String seen() {
        return value().isNull() ? say("findings.UserAssignedIdentity.not-set") : shown(value());
    }

    /// It holds as it is.
    public Verdict kept() {
        return new Verdict.Kept(resource, say("findings.Property.is", "name", name(), "seen", seen()));
    }

    /// It does not hold.
    public Verdict broken(String expected, Cure cure) {
        return new Verdict.Broken(resource, path, seen(), expected, cure);
    }

    /// Kept with this value; otherwise broken, and a patch to it is the cure.
    public Verdict shallBe(Json wanted, String words) {
        return is(wanted) ? kept() : patched(wanted, words);
    }

    /// Broken, and this value is the cure.
    public Verdict patched(Json wanted, String words) {
        return broken(shown(wanted), new Cure.Patch(words, resource, path, wanted));
    }

    /// Kept with this value; otherwise broken, and only a new resource can have it.
    public Verdict shallBeFromTheStart(Json wanted, String words) {
        return is(wanted) ? kept() : broken(shown(wanted), new Cure.Replace(words, resource, path, wanted));
    }

    private String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String shown(Json value) {
        return switch (value) {
            case Json.Str(var text) -> text.isEmpty() ? "empty" : text;
            case Json.Bool(var truth) -> String.valueOf(truth);
            case Json.Num(var number) -> number.toPlainString();
            case Json.Null() -> say("findings.UserAssignedIdentity.not-set");
            case Json.Arr(var items) -> items.stream().map(Property::shown).collect(Collectors.joining(", "));
            case Json.Obj(var members) -> String.join(", ", members.keySet());
            case Json.Output(var of, var ignored) -> say("findings.Property.what-will-be-given", "name", of.name());
        };
    }
}
