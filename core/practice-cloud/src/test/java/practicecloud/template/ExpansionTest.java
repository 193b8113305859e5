package practicecloud.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import practicecloud.json.Tree;

class ExpansionTest {

    private static List<String> names(Expansion expansion) {
        return expansion.steps().stream()
                .filter(Step::wanted)
                .map(step -> step.place().name())
                .toList();
    }

    private static JsonNode body(Expansion expansion, String name) {
        var step = expansion.steps().stream()
                .filter(one -> one.place().name().equals(name))
                .findFirst()
                .orElseThrow();
        return expansion.body(step, Runtime.NOT_YET);
    }

    @Test
    void turnsLoopsAndWaitsForThemByName() {
        var expansion = Fixture.expand("""
                {resources: [
                  {type: "A.B/late", apiVersion: "1", name: "late", dependsOn: ["disks"]},
                  {type: "A.B/disks", apiVersion: "1", name: "[concat('disk', copyIndex(1))]",
                   copy: {name: "disks", count: 3}, properties: {index: "[copyIndex()]"}},
                ]}""");
        assertThat(names(expansion)).containsExactly("disk1", "disk2", "disk3", "late");
        assertThat(body(expansion, "disk3")).isEqualTo(Fixture.json("{properties: {index: 2}}"));
    }

    @Test
    void makesSerialLoopsInBatches() {
        var expansion = Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "[string(copyIndex())]",
                  copy: {name: "all", count: 4, mode: "serial", batchSize: 2}}]}""");
        assertThat(expansion.steps().getLast().after())
                .containsExactlyInAnyOrder(
                        Fixture.GROUP.toLowerCase() + "/providers/a.b/c/0",
                        Fixture.GROUP.toLowerCase() + "/providers/a.b/c/1");
    }

    @Test
    void turnsLoopsOfPropertiesAndVariables() {
        var expansion = Fixture.expand("""
                {variables: {copy: [{name: "ports", count: 2, input: "[add(8000, copyIndex('ports'))]"}]},
                 resources: [{type: "A.B/c", apiVersion: "1", name: "x", properties: {
                   copy: [{name: "rules", count: 2, input: {n: "[copyIndex('rules')]"}}],
                   ports: "[variables('ports')]"}}]}""");
        assertThat(body(expansion, "x"))
                .isEqualTo(Fixture.json("{properties: {rules: [{n: 0}, {n: 1}], ports: [8000, 8001]}}"));
    }

    @Test
    void doesNotWaitForWhatIsNotWanted() {
        var expansion = Fixture.expand("""
                {parameters: {on: {type: "bool", defaultValue: false}},
                 resources: [
                  {type: "A.B/c", apiVersion: "1", name: "a", condition: "[parameters('on')]"},
                  {type: "A.B/c", apiVersion: "1", name: "b", dependsOn: ["[resourceId('A.B/c', 'a')]"]}]}""");
        assertThat(names(expansion)).containsExactly("b");
    }

    @Test
    void dropsPropertiesThatAreWorkedOutToNull() {
        var expansion = Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "x",
                  properties: {acls: "[if(false(), 'a', json('null'))]", literal: null, kept: "[[not an expression]"}}]}
                """);
        assertThat(body(expansion, "x"))
                .isEqualTo(Fixture.json("{properties: {literal: null, kept: \"[not an expression]\"}}"));
    }

    @Test
    void worksOutNamesOfProperties() {
        var expansion = Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "x", identity: {
                   userAssignedIdentities: {"[resourceId('M.I/u', 'id')]": {}}}}]}""");
        assertThat(Tree.at(body(expansion, "x"), "identity.userAssignedIdentities")
                        .has(Fixture.GROUP + "/providers/M.I/u/id"))
                .isTrue();
    }

    @Test
    void takesOutChildrenAndPlacesExtensions() {
        var expansion = Fixture.expand("""
                {resources: [
                  {type: "A.B/c", apiVersion: "1", name: "p", resources: [
                    {type: "d", apiVersion: "2", name: "q", dependsOn: ["p"]}]},
                  {type: "X.Y/locks", apiVersion: "1", name: "l", scope: "A.B/c/p", dependsOn: ["p"]},
                  {type: "A.B/c/providers/locks", apiVersion: "1", name: "p/X.Y/old", dependsOn: ["p"]}]}""");
        assertThat(expansion.steps().stream().map(step -> step.place().id().substring(Fixture.GROUP.length())))
                .containsExactly(
                        "/providers/A.B/c/p",
                        "/providers/A.B/c/p/d/q",
                        "/providers/A.B/c/p/providers/X.Y/locks/l",
                        "/providers/A.B/c/p/providers/X.Y/locks/old");
        assertThat(expansion.steps().getLast().place().type()).isEqualTo("X.Y/locks");
    }

    /// Referring by name is waiting; referring by id is not, as Microsoft's page on dependencies says.
    @Test
    void waitsForWhatIsReferredToByNameOnly() {
        var expansion = Fixture.expand("""
                {resources: [
                  {type: "A.B/c", apiVersion: "1", name: "byName", properties: {x: "[reference('z').key]"}},
                  {type: "A.B/c", apiVersion: "1", name: "byId",
                   properties: {x: "[reference(resourceId('A.B/c', 'z'), '1').key]"}},
                  {type: "A.B/c", apiVersion: "1", name: "z"}]}""");
        assertThat(names(expansion)).containsExactly("byId", "z", "byName");
    }

    @Test
    void asksTheCloudWhileItRuns() {
        var expansion = Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "7", name: "z", properties: {x: 1}}],
                 outputs: {
                   short: {type: "int", value: "[reference('z').x]"},
                   full: {type: "string", value: "[reference(resourceId('A.B/c', 'z'), '9', 'Full').version]"},
                   key: {type: "string", value: "[listKeys('z', '8').key]"},
                   hidden: {type: "securestring", value: "x"},
                   unwanted: {type: "string", condition: false, value: "[nonsense()]"},
                   all: {type: "array", copy: {count: 2, input: "[copyIndex()]"}}}}""");
        var runtime = new Runtime() {
            @Override
            public JsonNode reference(String id, Optional<String> version, boolean full) {
                return full
                        ? Tree.object().put("version", version.orElse(""))
                        : Tree.object().put("x", 1).put("version", version.orElse(""));
            }

            @Override
            public JsonNode list(String function, String id, String version, JsonNode body) {
                return Tree.object().put("key", function + " " + id.substring(id.lastIndexOf('/') + 1) + " " + version);
            }
        };
        assertThat(expansion.outputs(runtime)).isEqualTo(Fixture.json("""
                {short: {type: "Int", value: 1}, full: {type: "String", value: "9"},
                 key: {type: "String", value: "listKeys z 8"}, all: {type: "Array", value: [0, 1]}}"""));
    }

    @Test
    void leavesWhatMustWaitAsItIsWritten() {
        var expansion = Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "x",
                  properties: {key: "[listKeys(resourceId('A.B/c', 'y'), '1').key]"}}]}""");
        assertThat(body(expansion, "x"))
                .isEqualTo(Fixture.json("{properties: {key: \"[listKeys(resourceId('A.B/c', 'y'), '1').key]\"}}"));
    }

    @Test
    void takesSymbolicNames() {
        var expansion = Fixture.expand("""
                {languageVersion: "2.0", resources: {
                   second: {type: "A.B/c", apiVersion: "1", name: "two", dependsOn: ["first"]},
                   old: {existing: true, type: "A.B/c", apiVersion: "1", name: "there"},
                   first: {type: "A.B/c", apiVersion: "1", name: "one", properties: {id: "[resourceInfo('old').id]"}}}}""");
        assertThat(names(expansion)).containsExactly("one", "two");
        assertThat(Tree.at(body(expansion, "one"), "properties.id").textValue()).endsWith("/A.B/c/there");
    }

    @Test
    void callsFunctionsOfTheTemplate() {
        var expansion = Fixture.expand("""
                {functions: [{namespace: "lab", members: {named: {
                   parameters: [{name: "prefix", type: "string"}],
                   output: {type: "string", value: "[concat(parameters('prefix'), '-x')]"}}}}],
                 resources: [{type: "A.B/c", apiVersion: "1", name: "[lab.named('a')]"}]}""");
        assertThat(names(expansion)).containsExactly("a-x");
    }

    @Test
    void makesGroupsInASubscription() {
        var template = Fixture.json("""
                {resources: [
                  {type: "Microsoft.Resources/deployments", apiVersion: "1", name: "inside", resourceGroup: "new",
                   dependsOn: ["[subscriptionResourceId('Microsoft.Resources/resourceGroups', 'new')]"],
                   properties: {mode: "Incremental", template: {resources: []}}},
                  {type: "Microsoft.Resources/resourceGroups", apiVersion: "1", name: "new",
                   location: "[deployment().location]"}]}""");
        var expansion = Expansion.of(template, Tree.object(), Fixture.subscription());
        assertThat(expansion.steps().stream().map(step -> step.place().id()))
                .containsExactly(
                        "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/new",
                        "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/new/providers/"
                                + "Microsoft.Resources/deployments/inside");
        assertThat(body(expansion, "new")).isEqualTo(Fixture.json("{location: \"northeurope\"}"));
    }

    @Test
    void refusesCircles() {
        assertThatThrownBy(() -> Fixture.expand("""
                {resources: [
                  {type: "A.B/c", apiVersion: "1", name: "a", dependsOn: ["b"]},
                  {type: "A.B/c", apiVersion: "1", name: "b", dependsOn: ["a"]}]}""")).hasMessageContaining("Circular dependency detected");
    }

    @Test
    void refusesWhatIsNotInTheTemplateToWaitFor() {
        assertThatThrownBy(() -> Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "a", dependsOn: ["nobody"]}]}"""))
                .hasMessageContaining("The resource 'nobody' is not defined in the template");
    }

    @Test
    void refusesTheSameResourceTwice() {
        assertThatThrownBy(() -> Fixture.expand("""
                {resources: [
                  {type: "A.B/c", apiVersion: "1", name: "a"}, {type: "a.b/C", apiVersion: "1", name: "A"}]}""")).hasMessageContaining("defined multiple times");
    }

    @Test
    void refusesNamesThatDoNotFitTheirType() {
        assertThatThrownBy(() -> Fixture.expand("""
                {resources: [{type: "A.B/c/d", apiVersion: "1", name: "a"}]}""")).hasMessageContaining("incorrect segment lengths");
    }

    @Test
    void refusesToAskTheCloudForAName() {
        assertThatThrownBy(() -> Fixture.expand("""
                {resources: [{type: "A.B/c", apiVersion: "1", name: "[reference('/x', '1').name]"}]}"""))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("'reference' is not expected at this location");
    }
}
