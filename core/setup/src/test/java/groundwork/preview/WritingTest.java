package groundwork.preview;

import static groundwork.preview.ComparisonTest.json;
import static groundwork.preview.ComparisonTest.resource;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Resource;
import groundwork.blueprint.Resource.Mode;
import java.util.List;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static Writing writing(Resource resource, String there) {
        var change = new Change(resource, Sign.UPDATE, List.of(), Cause.ANSWERS, "");
        return Writing.of(change, resource.body(), json(there));
    }

    @Test
    void aPickedUpAccountGetsOneMoreRuleAndKeepsItsOwn() {
        var rules =
                "{'properties':{'networkAcls':{'defaultAction':'Deny','virtualNetworkRules':[%s]},'more':1},'kind':'x'}";
        var wanted = resource(
                ComparisonTest.STORAGE,
                Mode.MERGE,
                "{'properties':{'networkAcls':{'virtualNetworkRules':[{'id':'/a','action':'Allow'}]}}}");
        assertThat(writing(wanted, rules.formatted("{'id':'/theirs'}")))
                .isEqualTo(new Writing.Part(json("{'properties':{'networkAcls':{'defaultAction':'Deny',"
                        + "'virtualNetworkRules':[{'id':'/a','action':'Allow'},{'id':'/theirs'}]}}}")));
    }

    @Test
    void aNetworkIsWrittenInFullWithTheSubnetsOfOthers() {
        var wanted = resource(
                "Microsoft.Network/virtualNetworks", Mode.CREATE, "{'properties':{'subnets':[{'name':'a','p':1}]}}");
        var there = "{'id':'/x','etag':'e','properties':{'provisioningState':'Succeeded',"
                + "'subnets':[{'name':'theirs'},{'name':'A','id':'/a'}]}}";
        assertThat(writing(wanted, there))
                .isEqualTo(new Writing.Whole(
                        json("{'properties':{'subnets':[{'name':'a','id':'/a','p':1},{'name':'theirs'}]}}")));
    }

    @Test
    void aClusterGrowsByPatchAndGetsTagsByPut() {
        var type = "Microsoft.MachineLearningServices/workspaces/computes";
        var there =
                "{'properties':{'computeType':'AmlCompute','properties':{'scaleSettings':{'maxNodeCount':4,'minNodeCount':0}}}}";
        var grown = resource(type, Mode.CREATE, "{'properties':{'properties':{'scaleSettings':{'maxNodeCount':9}}}}");
        assertThat(writing(grown, there))
                .isEqualTo(new Writing.Part(
                        json("{'properties':{'properties':{'scaleSettings':{'maxNodeCount':9,'minNodeCount':0}}}}")));
        assertThat(writing(resource(type, Mode.CREATE, "{'tags':{'a':'b'}}"), there))
                .isInstanceOf(Writing.Whole.class);
    }

    @Test
    void theSameAddressInAnotherSpellingIsNotWrittenTwice() {
        var rules = "{'properties':{'networkRuleSet':{'ipRules':[%s]}}}";
        var wanted = resource(
                "Microsoft.ContainerRegistry/registries",
                Mode.CREATE,
                rules.formatted("{'value':'192.0.2.1/32'},{'value':'192.0.2.2'}"));
        assertThat(writing(wanted, rules.formatted("{'value':'192.0.2.1','action':'Allow'}")))
                .isEqualTo(new Writing.Part(
                        json(rules.formatted("{'value':'192.0.2.1/32','action':'Allow'},{'value':'192.0.2.2'}"))));
    }

    @Test
    void whatIsAsItShouldBeIsNotWritten() {
        assertThat(writing(
                        resource(ComparisonTest.STORAGE, Mode.CREATE, "{'kind':'StorageV2'}"), "{'kind':'storagev2'}"))
                .isEqualTo(new Writing.Nothing());
    }

    @Test
    void aWriteIsTakenBackAndWhatOthersWroteStays() {
        var before = json("{'tags':{'a':'1'},'properties':{'list':[{'name':'x'}],'gone':true}}");
        var after = json("{'tags':{'a':'2','b':'3'},'properties':{'list':[{'name':'x'},{'name':'y'}],'gone':false}}");
        var now =
                json("{'tags':{'a':'2','b':'4','c':'5'},'properties':{'list':[{'name':'z'},{'name':'y'},{'name':'x'}],"
                        + "'gone':false,'new':1}}");
        var reversal = Reversal.of(before, after, now);
        assertThat(reversal.body())
                .isEqualTo(json("{'tags':{'a':'1','b':'4','c':'5'},'properties':{'list':[{'name':'z'},{'name':'x'}],"
                        + "'gone':true,'new':1}}"));
        assertThat(reversal.touched()).containsExactly("tags.b");
        assertThat(Reversal.of(before, before, now).body().isNull()).isTrue();
    }

    @Test
    void aJournalKeepsNoMoreThanWasAskedFor() {
        var wanted = json("{'properties':{'rules':[],'mode':'x'}}");
        var there = json("{'properties':{'rules':[1],'connectionString':'secret'},'id':'/x'}");
        assertThat(Reversal.part(wanted, there)).isEqualTo(json("{'properties':{'rules':[1]}}"));
    }
}
