package groundwork.gui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.doors.PracticeServer;
import groundwork.journey.Workspaces.There;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that is there is found in the practice cloud, and checked.
class InspectorTest {

    @TempDir
    Path home;

    @Test
    void aWorkspaceThatWasBuiltIsFoundAndJudged() {
        try (var door = PracticeServer.inMemory().door()) {
            Clouds clouds = (answers, talk) ->
                    new Clouds.Opened(door.cloud(), door.data(), door.name(), door.settled(answers), () -> {});
            var desk = new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
            var found = new ArrayList<There>();
            desk.inspector().list(found::addAll, desk::tell);
            assertThat(found).isEmpty();
            assertThat(desk.spoken().get().words()).isEmpty();

            var answers = AnswersFile.example(Example.SEED);
            desk.lay(new Draft(answers, Optional.empty(), answers));
            desk.look();
            desk.run();
            desk.inspector().list(found::addAll, desk::tell);
            assertThat(found).extracting(there -> there.id().name()).containsExactly("mlw-seedteam-dev");

            desk.inspector().check(found.getFirst().id());
            assertThat(desk.inspector().inspection().get())
                    .isInstanceOfSatisfying(
                            Inspection.Seen.class,
                            seen -> assertThat(seen.findings())
                                    .anyMatch(
                                            finding -> finding.verdict() instanceof groundwork.practices.Verdict.Kept));
        }
    }
}
