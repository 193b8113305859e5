package groundwork.practices;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;

/// Says that something cannot be told, and which right or reading is missing to tell it.
public final class Unread {

    private Unread() {}

    /// The body at this id was needed and is not in the world.
    public static Verdict.Unknown of(Subject subject, ResourceId needed) {
        var refusal = subject.world().unread().get(needed);
        return new Verdict.Unknown(
                needed,
                refusal == null
                        ? say("findings.Unread.a-look-at-it-was-not", "name", needed.name(), "type", needed.type())
                        : missing(needed, refusal));
    }

    /// The plan picks this up and says only a part of it.
    public static Verdict partial(ResourceId picked) {
        return new Verdict.Unknown(picked, say("findings.Unread.a-look-at-you-picked-it", "name", picked.name()));
    }

    /// One unknown for each resource of this type below `scope` that Azure would not show.
    public static List<Verdict> within(Subject subject, ResourceId scope, String type) {
        return subject.world().unread().entrySet().stream()
                .filter(entry -> entry.getKey().is(type) && entry.getKey().isWithin(scope))
                .<Verdict>map(entry -> new Verdict.Unknown(entry.getKey(), missing(entry.getKey(), entry.getValue())))
                .toList();
    }

    /// What is missing to see all role assignments that hold on `scope`; empty when nothing is.
    public static Optional<String> assignmentsOn(Subject subject, ResourceId scope) {
        return subject.world().unread().entrySet().stream()
                .filter(entry -> entry.getKey().is(RoleAssignment.TYPE))
                .filter(entry -> RoleAssignment.scopeOf(entry.getKey()).covers(scope))
                .map(entry -> missing(entry.getKey(), entry.getValue()))
                .findFirst();
    }

    /// Whether this body came from a cloud: a plan never writes an id or a state into one.
    public static boolean isLive(Json body) {
        return body.text("id").isPresent()
                || body.text("properties.provisioningState").isPresent();
    }

    /// Whether a body is that of a picked-up resource of which the plan says nothing: only a look at it can tell.
    public static boolean isBlank(Json body) {
        return !isLive(body) && body.members("properties").isEmpty();
    }

    /// The right it would take to see what stands at `id`, with Azure's refusal.
    public static String missing(ResourceId id, String refusal) {
        var named = id.name().equals("*") ? id.parent().orElse(id) : id;
        return say("findings.Unread.the-right-read-on", "type", id.type(), "name", named.name(), "refusal", refusal);
    }
}
