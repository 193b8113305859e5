package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.azure.AzureCloud;
import groundwork.azure.Discovery;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.blueprint.ApiVersions;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import groundwork.cloud.Cloud;
import groundwork.cloud.Cloud.Progress;
import groundwork.export.whatif.WhatIf;
import groundwork.journey.Journey;
import groundwork.practices.Verdict;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.run.RunEvent;
import groundwork.run.RunEvent.Outcome;
import groundwork.run.State;
import groundwork.run.StopToken;
import groundwork.run.UndoPlan.Act;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A subscription that is new to much: what is not registered yet is registered by the plan, first of all.
class RegisteringTest {

    private static final ResourceId SUBSCRIPTION = ResourceId.subscription("00000000-0000-0000-0000-00000000000b");
    private static final String VERSION = ApiVersions.of("Microsoft.Resources/subscriptions");

    /// An application of the practice directory that may look and do nothing.
    private static final String READER = "00000000-0000-0000-0000-0000000000e2";

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();
    private final List<RunEvent> events = new ArrayList<>();

    @AfterEach
    void close() {
        door.close();
    }

    private Choices choices() {
        return Questionnaire.standard().choices(door.settled(AnswersFile.example(Example.SEED)));
    }

    private void unregister(String provider) {
        door.cloud().post(provider(provider) + "/unregister", VERSION, Json.object(), Progress.NONE);
    }

    private static ResourceId provider(String provider) {
        return SUBSCRIPTION.child("providers", provider);
    }

    private Optional<String> state(String provider) {
        return door.cloud().read(provider(provider), VERSION).orElseThrow().text("registrationState");
    }

    private static List<String> broken(Plan plan) {
        return plan.findings().stream()
                .flatMap(finding -> finding.verdict() instanceof Verdict.Broken broken
                        ? List.of(finding.practice().about().id() + " " + broken.seen()).stream()
                        : List.<String>of().stream())
                .toList();
    }

    @Test
    void whatIsMissingIsRegisteredBeforeWhatNeedsItAndStaysAfterAnUndo() {
        unregister("Microsoft.Insights");
        unregister("Microsoft.Notebooks");
        var journey = new Journey(home);
        var plan = journey.preview(choices(), door.cloud());

        assertThat(plan.changes())
                .filteredOn(change -> change.sign() == Sign.UPDATE)
                .extracting(change -> change.resource().id(), RegisteringTest::shown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                provider("Microsoft.Insights"), "registrationState NotRegistered Registered"),
                        org.assertj.core.groups.Tuple.tuple(
                                provider("Microsoft.Notebooks"), "registrationState NotRegistered Registered"));
        assertThat(broken(plan)).isEmpty();
        assertThat(said(plan, "OPS-08")).contains("the plan registers Microsoft.Insights, Microsoft.Notebooks");

        var applied = journey.apply(plan, door.cloud(), 8, events::add, new StopToken());
        assertThat(applied.outcome()).isEqualTo(Outcome.DONE);
        assertThat(applied.after().isEmpty()).isTrue();
        assertThat(state("Microsoft.Insights")).contains("Registered");
        assertThat(begun("/components/")).isGreaterThan(done("/providers/Microsoft.Insights"));
        assertThat(journey.preview(choices(), door.cloud()).changes())
                .noneMatch(change -> change.resource().id().equals(provider("Microsoft.Insights")));

        assertThat(journey.undoPlan(applied.runId(), door.cloud(), false).items())
                .filteredOn(item -> item.what().id().equals(provider("Microsoft.Insights")))
                .singleElement()
                .satisfies(item -> assertThat(item.act())
                        .isInstanceOfSatisfying(
                                Act.Keep.class,
                                keep -> assertThat(keep.reason()).contains("costs nothing")));
    }

    private static String shown(Change change) {
        var only = change.differences().getFirst();
        return only.path() + " " + text(only.before()) + " " + text(only.after());
    }

    private static String text(Json json) {
        return json instanceof Json.Str(var text) ? text : "";
    }

    private static String said(Plan plan, String practice) {
        return plan.findings().stream()
                .filter(finding -> finding.practice().about().id().equals(practice))
                .map(finding -> finding.verdict() instanceof Verdict.Kept kept ? kept.seen() : "")
                .findFirst()
                .orElseThrow();
    }

    private int begun(String part) {
        return at(part, State.RUNNING, false);
    }

    private int done(String part) {
        return at(part, State.DONE, true);
    }

    private int at(String part, State state, boolean atTheEnd) {
        for (int number = 0; number < events.size(); number++) {
            if (events.get(number) instanceof RunEvent.Moved moved
                    && moved.state() == state
                    && (atTheEnd ? moved.step().endsWith(part) : moved.step().contains(part))) {
                return number;
            }
        }
        throw new AssertionError("never: " + part + " " + state);
    }

    @Test
    void whoMayNotRegisterIsToldTheRightAndWhere() {
        unregister("Microsoft.Insights");
        var entrance = server.entrance();
        var http = Transport.open(Optional.of(entrance.ca()));
        var endpoints = Discovery.at(entrance.endpoint(), http);
        Cloud reader = new AzureCloud(
                endpoints, SignIn.application(endpoints, entrance.tenant(), READER, entrance.secret(), http), http);
        assertThat(broken(new Journey(home).preview(choices(), reader)))
                .contains("ACC-08 " + READER + " may not microsoft.insights/register/action");
    }

    @Test
    void azuresOwnForecastIsAskedWithoutTheProvider() {
        unregister("Microsoft.Notebooks");
        var journey = new Journey(home);
        var plan = journey.preview(choices(), door.cloud());
        assertThat(journey.whatIf(plan, door.cloud()))
                .isInstanceOfSatisfying(
                        WhatIf.Said.class,
                        said -> assertThat(said.items())
                                .filteredOn(item -> item.id().equals(provider("Microsoft.Notebooks")))
                                .singleElement()
                                .satisfies(item ->
                                        assertThat(item.note()).isEqualTo("no template can register a provider")));
    }
}
