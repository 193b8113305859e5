package groundwork.tryout;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.blueprint.ChoicesFixture;
import groundwork.blueprint.Resource;
import groundwork.cloud.Cloud;
import groundwork.cloud.MemoryCloud;
import groundwork.run.Proof.Answer;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesProofTest {

    private static final Resource GROUP = BlueprintMaker.from(ChoicesFixture.standard())
            .ofType("Microsoft.Network/privateEndpoints/privateDnsZoneGroups")
            .findFirst()
            .orElseThrow();

    private final NamesProof proof = new NamesProof();
    private final MemoryCloud cloud = new MemoryCloud();

    private Answer asked(String connection, Json records) {
        var endpoint = GROUP.id().parent().orElseThrow();
        var state = Json.object(
                "properties",
                Json.object("privateLinkServiceConnectionState", Json.object("status", Json.of(connection))));
        put(
                endpoint,
                Json.object("properties", Json.object("privateLinkServiceConnections", Json.array(Stream.of(state)))));
        var config = Json.object("name", Json.of("zone"), "properties", Json.object("recordSets", records));
        put(GROUP.id(), Json.object("properties", Json.object("privateDnsZoneConfigs", Json.array(Stream.of(config)))));
        return proof.ask(GROUP, GROUP.body(), cloud);
    }

    private void put(ResourceId id, Json body) {
        cloud.put(id, GROUP.apiVersion(), body, Cloud.Progress.NONE);
    }

    @Test
    void namesThatAreWrittenHold() {
        assertThat(asked("Approved", Json.strings("record"))).isEqualTo(Answer.HOLDS);
    }

    @Test
    void namesThatAreNotWrittenYetAreWaitedForAndTheRunGoesOnInTheEnd() {
        assertThat(asked("Approved", Json.strings())).isEqualTo(Answer.NOT_YET);
        assertThat(proof.isNeeded()).isFalse();
        assertThat(proof.waitsFor().said()).isEqualTo("waiting until Azure has written the names of the endpoint");
    }

    @Test
    void whatNobodyHasApprovedGetsNoNameAndIsNotWaitedFor() {
        assertThat(asked("Pending", Json.strings())).isEqualTo(Answer.CANNOT_TELL);
    }

    @Test
    void nothingIsToldWhereAzureShowsNoRecords() {
        assertThat(asked("Approved", Json.NULL)).isEqualTo(Answer.CANNOT_TELL);
        assertThat(proof.ask(GROUP, GROUP.body(), new MemoryCloud())).isEqualTo(Answer.CANNOT_TELL);
    }
}
