package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.blueprint.ApiVersions;
import groundwork.blueprint.Ids;
import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.journey.Journey;
import groundwork.practices.Verdict;
import groundwork.preview.Plan;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A preview foresees what would stop a run, and says for each what mends it.
class ForeseenTest {

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription("00000000-0000-0000-0000-00000000000b");
    private static final ResourceId SHARED = SUBSCRIPTION.group("rg-shared");
    private static final ResourceId NETWORK = SHARED.resource("Microsoft.Network/virtualNetworks", "vnet-shared");
    private static final ResourceId SUBNET = NETWORK.child("subnets", "compute");

    /// An application of the practice directory that may look and do nothing.
    private static final String READER = "00000000-0000-0000-0000-0000000000e2";

    private static final String POLICY = "2023-04-01";

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();

    @AfterEach
    void close() {
        door.close();
    }

    private void put(ResourceId id, String version, Object properties) {
        door.cloud().put(id, version, Json.object("location", "westeurope", "properties", properties), Progress.NONE);
    }

    private void put(ResourceId id, Object properties) {
        put(id, ApiVersions.of(id), properties);
    }

    @BeforeEach
    void somebodySharesASmallSubnet() {
        put(SHARED, Json.object());
        var subnet = Json.object("name", "compute", "properties", Json.object("addressPrefix", "10.9.0.0/28"));
        var space = Json.object("addressPrefixes", Json.strings("10.9.0.0/16"));
        put(NETWORK, Json.object("addressSpace", space, "subnets", Json.array(subnet)));
    }

    private Choices choices() {
        var cluster = Map.of("name", "cpu-cluster", "size", "STANDARD_DS3_V2", "nodes", "40");
        var answers = AnswersFile.example(Example.SEED).with("clusters", new Answer.Rows(List.of(cluster)));
        var asked = Questionnaire.standard().choices(door.settled(answers));
        var picked = new Choices.Dependents(Map.of(Dependent.VIRTUAL_NETWORK, SUBNET), List.of());
        return new Choices(asked.place(), asked.reach(), asked.network(), picked, asked.compute(), asked.people());
    }

    private Plan preview(Cloud cloud) {
        return new Journey(home).preview(choices(), cloud);
    }

    /// What is broken and mended how: `OPS-06 seen / cure`.
    private static List<String> broken(Plan plan) {
        return plan.findings().stream()
                .flatMap(finding -> finding.verdict() instanceof Verdict.Broken broken
                        ? Stream.of(finding.practice().about().id() + " " + broken.seen() + " / "
                                + broken.cure().words())
                        : Stream.empty())
                .toList();
    }

    private void assign(String name, String resourceType, String then) {
        var policies = "Microsoft.Authorization/policyDefinitions";
        var rule =
                Json.object("if", Json.object("field", "type", "equals", resourceType), "then", JsonText.parse(then));
        put(SUBSCRIPTION.resource(policies, name), POLICY, Json.object("mode", "All", "policyRule", rule));
        var assigned = Json.object(
                "displayName",
                name,
                "policyDefinitionId",
                SUBSCRIPTION.resource(policies, name).value());
        put(SUBSCRIPTION.resource("Microsoft.Authorization/policyAssignments", name), POLICY, assigned);
    }

    private void namesAreTaken() {
        var ids = new Ids(choices());
        var account = SHARED.resource(ids.storage().type(), ids.storage().name());
        var body =
                Json.object("location", "westeurope", "kind", "StorageV2", "sku", Json.object("name", "Standard_LRS"));
        door.cloud().put(account, ApiVersions.of(account), body, Progress.NONE);
        var vault = SHARED.resource(ids.vault().type(), ids.vault().name());
        var sku = Json.object("family", "A", "name", "standard");
        var tenant = door.cloud().caller().tenant();
        put(vault, Json.object("tenantId", tenant, "sku", sku, "enableRbacAuthorization", true));
        door.cloud().delete(vault, ApiVersions.of(vault), "", Progress.NONE);
    }

    @Test
    void whatWouldStopARunIsSaidWithWhatMendsIt() {
        namesAreTaken();
        new Neighbours(door.cloud(), SHARED, "westeurope").moveInto(SUBNET, 3);
        put(SHARED.resource("Microsoft.Authorization/locks", "keep"), "2020-05-01", Json.object("level", "ReadOnly"));
        assign("no-registries", "Microsoft.ContainerRegistry/registries", "{\"effect\":\"deny\"}");
        assign("keys-on", "Microsoft.Storage/storageAccounts", """
                {"effect":"modify","details":{"roleDefinitionIds":[],"operations":[{"operation":"addOrReplace",
                 "field":"Microsoft.Storage/storageAccounts/allowSharedKeyAccess","value":true}]}}
                """);
        assertThat(broken(preview(door.cloud())))
                .contains(
                        "NET-11 11 usable addresses, 3 of them taken by others / Make the subnet larger, or the clusters smaller.",
                        "OPS-02 ReadOnly on rg-shared / Remove the lock keep, and protect storage and vault by locks of"
                                + " their own.",
                        "OPS-05 the policy no-registries refuses it / Ask whoever looks after policy for an exemption from"
                                + " no-registries, or choose answers it allows.",
                        "OPS-05 the policy keys-on rewrites it / Ask whoever looks after policy for an exemption from"
                                + " keys-on, or choose answers it allows.",
                        "OPS-07 160 cores wanted, 100 left of Standard DSv2 Family Cluster Dedicated vCPUs / Ask for more"
                                + " quota, choose another size, or let the cluster grow less.")
                .anyMatch(said -> said.matches("OPS-06 in use elsewhere .+ / Change the workload .+"))
                .anyMatch(said -> said.matches("OPS-06 held by one that was deleted .+ / Recover or purge .+"));
    }

    @Test
    void aMissingRightIsSaidWithTheActionAndWhereItIsMissing() {
        var entrance = server.entrance();
        var http = Transport.open(Optional.of(entrance.ca()));
        var endpoints = Discovery.at(entrance.endpoint(), http);
        var reader = SignIn.application(endpoints, entrance.tenant(), READER, entrance.secret(), http);
        assertThat(broken(preview(new AzureCloud(endpoints, reader, http))))
                .contains(
                        lacking("Microsoft.Network/virtualNetworks/subnets/join/action", "compute"),
                        lacking("Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action", "compute"))
                .anyMatch(said -> said.contains("Microsoft.MachineLearningServices/workspaces/write"));
    }

    private static String lacking(String action, String where) {
        return "ACC-08 " + READER + " may not " + action + " / Ask for a role that permits " + action + " on " + where
                + ", then try again.";
    }
}
