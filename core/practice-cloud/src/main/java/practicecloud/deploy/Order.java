package practicecloud.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import practicecloud.http.Refusal;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.template.Expansion;
import practicecloud.template.Fault;
import practicecloud.template.Setting;

/// What a client orders: the body of a deployment, a validation or a what-if.
record Order(Target target, ObjectNode body) {

    static Order of(Request request) {
        var order = new Order(Target.of(request), request.json());
        order.check();
        return order;
    }

    private void check() {
        if (properties().has("templateLink") || properties().has("parametersLink")) {
            throw Refusal.of(
                    400,
                    "InvalidTemplateLink",
                    "The practice cloud fetches nothing from elsewhere: send the template and its parameters in the"
                            + " request instead of a link.");
        }
        if (!properties().path("template").isObject()) {
            throw Refusal.of(
                    400,
                    "InvalidRequestContent",
                    "The request content was invalid: the deployment '" + target.name() + "' has no template.");
        }
        if (!target.isGroup() && !body.path("location").isTextual()) {
            throw Refusal.of(
                    400,
                    "InvalidDeployment",
                    "The 'location' property must be specified for '" + target.name()
                            + "'. Please see https://aka.ms/deploy-to-subscription for usage details.");
        }
        if (isComplete() && !target.isGroup()) {
            throw Refusal.of(
                    400,
                    "InvalidDeployment",
                    "The deployment mode 'Complete' is not supported for '" + target.name()
                            + "'. Please see https://aka.ms/deploy-to-subscription for usage details.");
        }
    }

    JsonNode properties() {
        return body.path("properties");
    }

    JsonNode parameters() {
        return properties().path("parameters").isObject() ? properties().path("parameters") : Tree.object();
    }

    boolean isComplete() {
        return Tree.says(body, "properties.mode", "Complete");
    }

    /// The resources it asks for.
    ///
    /// @throws Refusal when Azure would not take the template
    Expansion expand(Site site, Setting.Moment moment) {
        try {
            var setting = site.setting(body.path("location"), properties(), moment);
            return Expansion.of(properties().path("template"), parameters(), setting);
        } catch (Fault fault) {
            throw refusal(fault);
        }
    }

    static Refusal refusal(Fault fault) {
        return Refusal.of(400, fault.code(), fault.text());
    }
}
