package groundwork.preview;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    static final String STORAGE = "Microsoft.Storage/storageAccounts";
    static final String WORKSPACES = "Microsoft.MachineLearningServices/workspaces";

    static Resource resource(String type, Mode mode, String body) {
        var words = type.split("/");
        var top = ResourceId.subscription("s").group("rg").resource(words[0] + "/" + words[1], "x");
        var id = words.length > 2 ? top.child(words[2], "y") : top;
        return new Resource(
                id, "2026-01-01", json(body), mode, new Resource.Why("A thing", "choice", List.of()), Set.of());
    }

    static Json json(String text) {
        return JsonText.parse(text.replace('\'', '"'));
    }

    private static List<Difference> differences(String type, Mode mode, String wanted, String there) {
        return Comparison.of(resource(type, mode, wanted), json(there), output -> Optional.empty());
    }

    private static List<String> paths(String type, String wanted, String there) {
        return differences(type, Mode.CREATE, wanted, there).stream()
                .map(Difference::path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'location':'westeurope'}                 | {'location':'West Europe','id':'/x'}
            {'a':{'location':'westeurope'}}           | {'a':{'location':'WestEurope'}}
            {'p':'/subscriptions/S/resourceGroups/R'} | {'p':'/subscriptions/s/resourcegroups/r'}
            {'p':'Enabled'}                           | {'p':'enabled','more':1}
            {'p':'PT5M'}                              | {'p':'PT300S'}
            {'p':['203.0.113.7/32']}                  | {'p':['203.0.113.7']}
            {'p':['a','b']}                           | {'p':['B','A']}
            {'p':[]}                                  | {}
            {'bypass':'Logging, AzureServices'}       | {'bypass':'Logging,AzureServices'}
            {'p':[{'name':'x','v':1}]}                | {'p':[{'name':'X','v':1,'state':'Succeeded'}]}
            {'p':[{'v':1,'w':2}]}                     | {'p':[{'v':1,'w':2,'id':null}]}
            {'publicIpAddresses':1}                   | {'publicIPAddresses':1}
            {'i':{'/subscriptions/s/a':{}}}           | {'i':{'/SUBSCRIPTIONS/S/A':{'clientId':'c'}}}
            {'tags':{'Owner':'Ada'}}                  | {'tags':{'owner':'Ada','other':'x'}}
            """)
    void isNoChange(String wanted, String there) {
        assertThat(paths("Microsoft.X/things", wanted, there)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'tags':{'owner':'Ada'}}                  | {'tags':{'owner':'ada'}}                  | tags.owner
            {'p':['a']}                               | {'p':['a','b']}                           | p[b]
            {'p':['a','b']}                           | {'p':['a']}                               | p[b]
            {'p':[{'name':'x','v':1}]}                | {'p':[{'name':'x','v':2}]}                | p[x].v
            {'p':[{'v':['a','b']}]}                   | {'p':[{'v':['a']}]}                       | p[].v[b]
            {'i':{'/subscriptions/s/a':{}}}           | {'i':{'/subscriptions/s/b':{}}}           | i./subscriptions/s/a
            {'p':1}                                   | {'p':'1'}                                 | p
            {'p':false}                               | {}                                        | p
            {'friendlyName':'Vision'}                 | {'friendlyName':'vision'}                 | friendlyName
            """)
    void isAChange(String wanted, String there, String path) {
        assertThat(paths("Microsoft.X/things", wanted, there)).containsExactly(path);
    }

    @Test
    void whatAzureMeansByNotShowingAPropertyIsKnownByType() {
        var wanted = "{'properties':{'isHnsEnabled':false,'allowBlobPublicAccess':false,'allowSharedKeyAccess':false}}";
        assertThat(paths(STORAGE, wanted, "{'properties':{}}")).containsExactly("properties.allowSharedKeyAccess");
    }

    @Test
    void othersMayAddSubnetsAndNobodyMayAddAddresses() {
        var network = "Microsoft.Network/virtualNetworks";
        assertThat(paths(
                        network,
                        "{'properties':{'subnets':[{'name':'a'}]}}",
                        "{'properties':{'subnets':[{'name':'a'},{'name':'theirs'}]}}"))
                .isEmpty();
        var rules = "{'properties':{'networkAcls':{'ipRules':[%s]}}}";
        assertThat(paths(STORAGE, rules.formatted(""), rules.formatted("{'value':'192.0.2.1'}")))
                .containsExactly("properties.networkAcls.ipRules[192.0.2.1]");
    }

    @Test
    void ofWhatIsPickedUpOnlyWhatIsMissingCounts() {
        var rules = "{'properties':{'networkAcls':{'virtualNetworkRules':[%s]}}}";
        var there = rules.formatted("{'id':'/a'},{'id':'/theirs'}");
        assertThat(differences(STORAGE, Mode.MERGE, rules.formatted("{'id':'/A'}"), there))
                .isEmpty();
        assertThat(differences(STORAGE, Mode.MERGE, rules.formatted("{'id':'/b'}"), there))
                .extracting(Difference::path)
                .containsExactly("properties.networkAcls.virtualNetworkRules[/b]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Microsoft.MachineLearningServices/workspaces/computes | {'properties':{'properties':{'subnet':{'id':'/a'}}}} | {'properties':{}} | true
            Microsoft.MachineLearningServices/workspaces/computes | {'properties':{'properties':{'vmPriority':'Dedicated'}}} | {'properties':{'properties':{'vmPriority':'LowPriority'}}} | true
            Microsoft.MachineLearningServices/workspaces | {'properties':{'managedNetwork':{'isolationMode':'AllowInternetOutbound'}}} | {} | true
            Microsoft.MachineLearningServices/workspaces | {'properties':{'containerRegistry':'/a'}} | {} | false
            Microsoft.Network/virtualNetworks | {'properties':{'subnets':[{'name':'a','properties':{'addressPrefix':'10.0.0.0/24'}}]}} | {'properties':{'subnets':[{'name':'a','properties':{'addressPrefix':'10.0.1.0/24'}}]}} | true
            """)
    void knowsWhatCannotBeChangedInPlace(String type, String wanted, String there, boolean immutable) {
        assertThat(differences(type, Mode.CREATE, wanted, there))
                .singleElement()
                .satisfies(difference -> assertThat(difference.immutable()).isEqualTo(immutable));
    }

    @Test
    void whatIsKnownOnlyLaterAndCannotChangeIsTakenToBeRight() {
        var identity = ResourceId.subscription("s").group("rg").resource("Microsoft.M/ids", "i");
        var tenant =
                Json.object("properties", Json.object("tenantId", new Json.Output(identity, "properties.tenantId")));
        var vault = resource("Microsoft.KeyVault/vaults", Mode.CREATE, "{}");
        var there = json("{'properties':{'tenantId':'t'}}");
        assertThat(Comparison.of(vault, tenant, there, output -> Optional.empty()))
                .isEmpty();
        assertThat(Comparison.of(vault, tenant, there, output -> Optional.of(Json.of("other"))))
                .hasSize(1);
        var assignment = resource("Microsoft.Authorization/roleAssignments", Mode.CREATE, "{}");
        var principal = Json.object("properties", Json.object("principalId", new Json.Output(identity, "x")));
        assertThat(Comparison.of(
                        assignment, principal, json("{'properties':{'principalId':'p'}}"), output -> Optional.empty()))
                .hasSize(1);
    }
}
