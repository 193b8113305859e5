package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;
import practicecloud.json.Tree;
import practicecloud.template.Setting;
import practicecloud.world.Pace;

/// What the endpoints of deployments share.
public record Desk(Realm realm, Runner runner, BackDoor door) {

    private static final String LOOK_AGAIN_SECONDS = "5";

    /// All endpoints about deployments.
    public List<Endpoint> endpoints() {
        return List.of(
                new PutDeployment(this),
                new GetDeployment(this),
                new HeadDeployment(this),
                new DeleteDeployment(this),
                new ListDeployments(this),
                new ValidateDeployment(this),
                new WhatIfDeployment(this),
                new CancelDeployment(this),
                new ExportTemplate(this),
                new GetDeploymentStatus(this),
                new ListDeploymentOperations(this, Route.of(Method.GET, ListDeploymentOperations.LONG)),
                new ListDeploymentOperations(this, Route.of(Method.GET, ListDeploymentOperations.IN_GROUP)),
                new ListDeploymentOperations(this, Route.of(Method.GET, ListDeploymentOperations.IN_SUBSCRIPTION)),
                new GetDeploymentOperation(this),
                new PutNoise(realm.world()));
    }

    Shop shop() {
        return new Shop(realm);
    }

    /// When this deployment begins, and the name its new ids are made from.
    Setting.Moment moment() {
        var seed = realm.world().change(change -> change.uuid("deployment"));
        return new Setting.Moment(realm.clock().instant(), seed);
    }

    Site site(Order order, Request request) {
        return new Site(realm, order.target(), request.base());
    }

    void check(Target target) {
        target.scope()
                .subscription()
                .filter(name -> !name.equalsIgnoreCase(Realm.SUBSCRIPTION))
                .ifPresent(name -> {
                    throw Refusal.of(
                            404, "SubscriptionNotFound", "The subscription '" + name + "' could not be found.");
                });
        shop().checkGroup(target);
    }

    /// Asks the client to come back.
    Reply wait(Reply reply) {
        return realm.pace().equals(Pace.REAL)
                ? reply.with("Retry-After", LOOK_AGAIN_SECONDS)
                : reply.with(
                        "x-ms-retry-after-ms",
                        Long.toString(realm.pace().askedEvery().toMillis()));
    }

    static Reply page(List<? extends JsonNode> items) {
        var body = Tree.object();
        body.set("value", Tree.array(items.stream()));
        return Reply.json(200, body);
    }
}
