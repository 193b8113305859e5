package groundwork.practices;

import groundwork.access.AccessFacts;
import groundwork.access.Assignment;
import groundwork.access.Condition;
import groundwork.access.HeldRole;
import groundwork.access.Principal;
import groundwork.access.Role;
import groundwork.access.Scopes;
import groundwork.access.Who;
import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.Fact;
import groundwork.cloud.Preflight;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Map;

/// Answers of a cloud, one at a time.
public final class Asked {

    private Asked() {}

    /// An operator with one role on the subscription.
    public static Preflight operatorWith(Role role) {
        var subscription = ResourceId.subscription(ChoicesFixture.SUBSCRIPTION);
        var me = new Principal.Known("cccccccc-0000-4000-8000-000000000001");
        var held = new Assignment(
                subscription.resource(RoleAssignment.TYPE, "mine"),
                subscription,
                me,
                HeldRole.of(role),
                Condition.NONE);
        var access = new AccessFacts(List.of(held), List.of(), List.of(), Scopes.AS_SHOWN);
        var operator = new Preflight.Operator("ada@contoso.com", Who.of(me), access);
        return with(Preflight.NONE, new Fact.Known<>(operator));
    }

    private static Preflight with(Preflight p, Fact<Preflight.Operator> operator) {
        return new Preflight(p.providers(), p.names(), p.capacity(), p.policies(), operator, p.locks());
    }

    public static Preflight providers(Map<String, Preflight.Registration> providers) {
        var p = Preflight.NONE;
        return new Preflight(
                new Fact.Known<>(providers), p.names(), p.capacity(), p.policies(), p.operator(), p.locks());
    }

    public static Preflight names(List<Preflight.GlobalName> names) {
        var p = Preflight.NONE;
        return new Preflight(
                p.providers(), new Fact.Known<>(names), p.capacity(), p.policies(), p.operator(), p.locks());
    }

    public static Preflight capacity(Preflight.Capacity capacity) {
        var p = Preflight.NONE;
        return new Preflight(
                p.providers(), p.names(), new Fact.Known<>(capacity), p.policies(), p.operator(), p.locks());
    }

    public static Preflight policies(List<Preflight.AssignedPolicy> policies) {
        var p = Preflight.NONE;
        return new Preflight(
                p.providers(), p.names(), p.capacity(), new Fact.Known<>(policies), p.operator(), p.locks());
    }

    public static Preflight locks(List<Preflight.Lock> locks) {
        var p = Preflight.NONE;
        return new Preflight(
                p.providers(), p.names(), p.capacity(), p.policies(), p.operator(), new Fact.Known<>(locks));
    }
}
