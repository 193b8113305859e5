package groundwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.ChoicesFixture;
import groundwork.cloud.CloudFailure;
import groundwork.cloud.MemoryCloud;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.StopToken;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cloud that does not answer any more after a run takes nothing from what the run tells.
class LastLookTest {

    @TempDir
    Path home;

    private static final class Falling extends MemoryCloud {
        private volatile boolean down;

        @Override
        public Optional<Json> read(ResourceId id, String apiVersion) {
            if (down) {
                throw new CloudFailure.Unavailable("NoAnswer", "There is no answer.", "", null);
            }
            return super.read(id, apiVersion);
        }
    }

    @Test
    void ofWhatWasStoppedHalfwayThePracticesAreNotAsked() {
        var cloud = new Falling();
        var journey = new Journey(home);
        var plan = journey.preview(ChoicesFixture.standard(), cloud);
        var stop = new StopToken();
        var applied = journey.apply(plan, cloud, 1, event -> stop.finishWhatRuns(), stop);
        assertThat(applied.outcome()).isNotEqualTo(Outcome.DONE);
        assertThat(applied.live()).isEmpty();
        assertThat(applied.after().isEmpty()).isFalse();
        var whole = journey.apply(applied.after(), cloud, 8, event -> {}, new StopToken());
        assertThat(whole.live()).isNotEmpty();
    }

    @Test
    void theOutcomeIsKeptAndWhatCouldNotBeSeenIsSaid() {
        var cloud = new Falling();
        var journey = new Journey(home);
        var plan = journey.preview(ChoicesFixture.standard(), cloud);
        var applied =
                journey.apply(plan, cloud, 8, event -> cloud.down = event instanceof RunEvent.Ended, new StopToken());
        assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
        assertThat(applied.after().changes()).isEmpty();
        assertThat(applied.after().obstacles())
                .singleElement()
                .asString()
                .contains("could not be looked at after the run (NoAnswer: There is no answer.)");
        assertThat(journey.unfinished()).isEmpty();
    }
}
