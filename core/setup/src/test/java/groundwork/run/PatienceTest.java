package groundwork.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.run.Patience.Fresh;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The retry policy of facts 2.4: what passes by itself is waited for, everything else is told at once.
class PatienceTest {

    private final RunFixture.Time time = new RunFixture.Time();
    private final Instant start = time.instant();

    private static CloudFailure failure(String kind, String code) {
        return switch (kind) {
            case "refused" -> new CloudFailure.Refused(code, "No.", "");
            case "forbidden" -> new CloudFailure.Forbidden(code, "No.", "");
            case "missing" -> new CloudFailure.Missing(code, "No.", "");
            case "unavailable" -> new CloudFailure.Unavailable(code, "No.", "", null);
            case "not signed in" -> new CloudFailure.NotSignedIn("No.", null);
            default -> new CloudFailure.Stopped();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "refused,PrincipalNotFound,none,true",
        "refused,AnotherOperationInProgress,none,true",
        "refused,RetryableErrorDueToAnotherOperation,none,true",
        "refused,PreconditionFailed,none,true",
        "refused,ResourceGroupBeingDeleted,none,true",
        "refused,VaultAlreadyExists,none,false",
        "refused,InUseSubnetCannotBeDeleted,none,false",
        "refused,InUseSubnetCannotBeDeleted,freeing,true",
        "refused,RoleDefinitionHasAssignments,freeing,true",
        "missing,RoleDefinitionDoesNotExist,none,true",
        "missing,ParentResourceNotFound,none,false",
        "missing,ParentResourceNotFound,made,true",
        "forbidden,AuthorizationFailed,none,false",
        "forbidden,AuthorizationFailed,granted,true",
        "forbidden,LinkedAuthorizationFailed,granted,true",
        "forbidden,RequestDisallowedByPolicy,granted,false",
        "unavailable,TooManyRequests,none,true",
        "unavailable,NoAnswer,none,true",
        "unavailable,StillRunning,none,false",
        "not signed in,NotSignedIn,granted,false",
        "stopped,Stopped,granted,false"
    })
    void waitsForWhatPassesByItself(String kind, String code, String fresh, boolean again) {
        var what = switch (fresh) {
            case "made" -> new Fresh(Optional.of(start), Optional.empty(), false);
            case "granted" -> new Fresh(Optional.empty(), Optional.of(start), false);
            case "freeing" -> Fresh.FREEING;
            default -> Fresh.NOTHING;
        };
        assertThat(time.patience().again(failure(kind, code), 1, start, what).isPresent())
                .isEqualTo(again);
    }

    @Test
    void rightsAreExpectedToSpreadForTenMinutesAndNoLonger() {
        var granted = new Fresh(Optional.empty(), Optional.of(start), false);
        time.pass(Duration.ofMinutes(11));
        var failure = failure("forbidden", "AuthorizationFailed");
        assertThat(time.patience().again(failure, 1, time.instant(), granted)).isEmpty();
    }

    @Test
    void waitsEverLongerUpToHalfAMinuteEachALittleDifferent() {
        var waits = new ArrayList<Duration>();
        var patience = new Patience(time, wait -> {}, new Random(1));
        for (int attempt = 1; attempt <= 8; attempt++) {
            waits.add(patience.again(failure("unavailable", "Busy"), attempt, start, Fresh.NOTHING)
                    .orElseThrow());
        }
        var expected = new int[] {2, 4, 8, 16, 30, 30, 30, 30};
        for (int i = 0; i < expected.length; i++) {
            assertThat(waits.get(i).toMillis()).isBetween(expected[i] * 800L, expected[i] * 1200L);
        }
        assertThat(waits.subList(4, 8)).doesNotHaveDuplicates();
    }

    @Test
    void itHasAnEndAndTheLastFailureIsTold() {
        var tries = new ArrayList<Instant>();
        var told = new ArrayList<String>();
        assertThatThrownBy(() -> time.patience()
                        .<Boolean>insist(
                                () -> {
                                    tries.add(time.instant());
                                    throw new CloudFailure.Unavailable("Busy", "No. " + tries.size(), "c-1", null);
                                },
                                Fresh.NOTHING,
                                words -> told.add(words.said())))
                .isInstanceOf(CloudFailure.Unavailable.class)
                .hasMessage("No. " + tries.size());
        assertThat(Duration.between(start, time.instant())).isBetween(Duration.ofMinutes(11), Duration.ofMinutes(13));
        assertThat(tries).hasSizeBetween(20, 40);
        assertThat(told).containsOnly("trying again after Busy");
    }

    @Test
    void whatWorksIsAskedForOnce() {
        assertThat(time.patience().insist(() -> "done", Fresh.NOTHING, Cloud.Progress.NONE))
                .isEqualTo("done");
        assertThat(time.instant()).isEqualTo(start);
    }
}
