package groundwork.gui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.doors.PracticeServer;
import groundwork.gui.stage.Stand;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.ProbeResult;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Try-outs for real: shown first, done once asked, stopped with a word.
class ProverTest {

    @TempDir
    Path home;

    private static void seed(Desk desk) {
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
    }

    @Test
    void whereNothingStandsNothingIsTried() {
        var desk = Stand.in(home).desk();
        seed(desk);
        desk.prover().ask();
        assertThat(desk.prover().proving().get())
                .isInstanceOfSatisfying(
                        Proving.Broken.class,
                        broken -> assertThat(broken.trouble().words()).contains("nothing was tried"));
    }

    @Test
    void itIsShownThenDoneOnThePracticeCloudAndAStopSkipsTheRest() {
        try (var door = PracticeServer.inMemory().door()) {
            Clouds clouds = (answers, talk) ->
                    new Clouds.Opened(door.cloud(), door.data(), door.name(), door.settled(answers), () -> {});
            var desk = new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
            seed(desk);
            desk.look();
            desk.run();
            var prover = desk.prover();
            prover.ask();
            assertThat(prover.proving().get()).isInstanceOf(Proving.Asking.class);
            prover.leave();
            assertThat(prover.proving().get()).isEqualTo(new Proving.None());
            prover.run();
            assertThat(prover.proving().get()).isEqualTo(new Proving.None());

            prover.ask();
            var asking = (Proving.Asking) prover.proving().get();
            var seen = new ArrayList<Proving.Running>();
            prover.proving().subscribe(now -> {
                if (now instanceof Proving.Running running) {
                    seen.add(running);
                    if (running.tried().size() == 2) {
                        running.stop().stopNow();
                    }
                }
            });
            prover.run();
            assertThat(seen.getFirst().now()).contains(asking.probes().getFirst());
            var ended = (Proving.Ended) prover.proving().get();
            assertThat(ended.stopped()).isTrue();
            assertThat(ended.evidence().tried()).extracting(Tried::probe).isEqualTo(asking.probes());
            assertThat(ended.evidence().tried().get(1).result()).isInstanceOf(ProbeResult.Worked.class);
            assertThat(ended.evidence().tried().getLast().result()).isInstanceOf(ProbeResult.Skipped.class);
        }
    }
}
