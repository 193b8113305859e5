package practicecloud.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// The functions that look around: parameters, variables, loops, and where the deployment goes.
final class Surroundings {

    static final Map<String, Library.Function> ALL = Map.of(
            "parameters", at -> at.evaluator().scope().parameters().get(at.text(0)),
            "variables", at -> at.evaluator().scope().variables().get(at.text(0)),
            "copyIndex", Surroundings::copyIndex,
            "deployment", at -> at.setting().deployment(),
            "subscription", at -> at.setting().subscription(),
            "resourceGroup", Surroundings::resourceGroup,
            "tenant", at -> at.setting().tenant(),
            "environment", at -> at.setting().environment());

    private Surroundings() {}

    private static JsonNode resourceGroup(Arguments at) {
        return at.setting()
                .group()
                .orElseThrow(() -> Fault.invalid(
                        "The template function 'RESOURCEGROUP' is not expected at this location. Please see"
                                + " https://aka.ms/arm-functions for usage details."));
    }

    /// `copyIndex([loop], [offset])`.
    private static JsonNode copyIndex(Arguments at) {
        var nearby = at.evaluator().scope().nearby();
        boolean named = at.size() > 0 && at.node(0).isTextual();
        var loop = named ? at.text(0) : nearby.innermost();
        var index = nearby.loops().get(loop);
        if (index == null) {
            throw Fault.invalid("The template function 'copyIndex' is not expected at this location. The function can"
                    + " only be used in a resource with copy specified. Please see https://aka.ms/arm-copy for usage"
                    + " details.");
        }
        int offsetAt = named ? 1 : 0;
        return Nodes.number(index + (at.size() > offsetAt ? at.number(offsetAt) : 0));
    }
}
