package practicecloud.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;

/// Deployments inside deployments: what is worked out where.
class NestedTest {

    private static ObjectNode sent(String options) {
        var expansion = Fixture.expand("""
                {variables: {word: "outer"},
                 resources: [{type: "Microsoft.Resources/deployments", apiVersion: "1", name: "n", properties: {
                   %s mode: "Incremental",
                   parameters: {given: {value: "[variables('word')]"}},
                   template: {contentVersion: "1.0.0.0",
                     parameters: {given: {type: "string"}},
                     variables: {word: "inner"},
                     resources: [{type: "A.B/c", apiVersion: "1", name: "[concat(variables('word'), copyIndex())]",
                       copy: {name: "l", count: 2}, properties: {text: "[[x]", also: "[concat('[', 'y]')]"}}],
                     outputs: {o: {type: "string", value: "[variables('word')]"}}}}}]}""".formatted(options));
        return expansion.body(expansion.steps().getFirst(), Runtime.NOT_YET);
    }

    @Test
    void outerScopeIsWorkedOutHere() {
        var template = (ObjectNode) Tree.at(sent(""), "properties.template");
        assertThat(template).isEqualTo(Fixture.json("""
                {contentVersion: "1.0.0.0",
                 resources: [
                  {type: "A.B/c", apiVersion: "1", name: "outer0", copy: {name: "l", count: 1},
                   properties: {text: "[[x]", also: "[[y]"}},
                  {type: "A.B/c", apiVersion: "1", name: "outer1", copy: {name: "l", count: 1},
                   properties: {text: "[[x]", also: "[[y]"}}],
                 outputs: {o: {type: "string", value: "outer"}}}"""));
        var inner = Expansion.of(template, Tree.object(), Fixture.group());
        assertThat(inner.body(inner.steps().getFirst(), Runtime.NOT_YET))
                .isEqualTo(Fixture.json("{properties: {text: \"[x]\", also: \"[y]\"}}"));
    }

    @Test
    void innerScopeIsWorkedOutThere() {
        var properties =
                sent("expressionEvaluationOptions: {scope: \"inner\"},").path("properties");
        assertThat(Tree.at(properties, "parameters.given.value").textValue()).isEqualTo("outer");
        var inner = Expansion.of(properties.path("template"), properties.path("parameters"), Fixture.group());
        assertThat(inner.steps().stream().map(step -> step.place().name())).containsExactly("inner0", "inner1");
        assertThat(inner.outputs(Runtime.NOT_YET)).isEqualTo(Fixture.json("{o: {type: \"String\", value: \"inner\"}}"));
    }
}
