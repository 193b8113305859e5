package groundwork.gui;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.cloud.Cloud;
import groundwork.doors.Door;
import groundwork.doors.PracticeServer;
import groundwork.gui.checklist.Row;
import groundwork.gui.desk.Carrying;
import groundwork.gui.desk.Clouds;
import groundwork.gui.desk.Curing;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Inspection;
import groundwork.gui.desk.Offstage;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Theme;
import groundwork.gui.stage.Fx;
import groundwork.gui.stage.Hand;
import groundwork.gui.stage.Picture;
import groundwork.journey.Journey;
import groundwork.journey.Workspaces;
import groundwork.practices.Cure;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.run.RunEvent.Outcome;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that is there, spoilt by somebody, is cured by hand: the difference is seen first, nothing is done
/// when it is left, and just that is done when it is wanted.
class CuringByHandTest {

    private static final String STORAGE = "2024-01-01";
    private static final String WORKSPACE = "2025-09-01";
    private static final String GRANTS = "/providers/Microsoft.Authorization/roleAssignments";
    private static final String GRANTED = "2022-04-01";

    @TempDir
    Path home;

    private final PracticeServer server = PracticeServer.inMemory();
    private final Door door = server.door();
    private final Clouds clouds = OpenApp.clouds(door);

    @AfterEach
    void end() {
        door.close();
    }

    /// A workspace of the practice cloud whose storage account takes an old TLS.
    private ResourceId spoilt() {
        var desk = new Desk(home, clouds, new Offstage(Runnable::run, Runnable::run), Clock.systemUTC());
        var answers = AnswersFile.example(Example.SEED);
        desk.lay(new Draft(answers, Optional.empty(), answers));
        desk.look();
        desk.run();
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().outcome()).isEqualTo(Outcome.DONE);
        door.cloud()
                .patch(
                        storage(),
                        STORAGE,
                        Json.object("properties", Json.object("minimumTlsVersion", "TLS1_0")),
                        _ -> {});
        return workspace();
    }

    private ResourceId workspace() {
        return Workspaces.of(door.cloud()).getFirst().id();
    }

    private ResourceId storage() {
        Cloud cloud = door.cloud();
        return new ResourceId(cloud.read(workspace(), WORKSPACE)
                .orElseThrow()
                .text("properties.storageAccount")
                .orElseThrow());
    }

    private String tls() {
        return door.cloud()
                .read(storage(), STORAGE)
                .orElseThrow()
                .text("properties.minimumTlsVersion")
                .orElse("");
    }

    private static List<String> broken(Desk desk) {
        return ((Inspection.Seen) desk.inspector().inspection().get())
                .findings().stream()
                        .filter(finding -> finding.verdict() instanceof Verdict.Broken)
                        .map(Finding::practice)
                        .map(practice -> practice.about().id())
                        .toList();
    }

    @Test
    void theDifferenceIsSeenThenLeftThenCarriedOutAndJudgedAgain() {
        var workspace = spoilt();
        try (var app = OpenApp.open(home, clouds, Theme.LIGHT, home)) {
            Fx.fx(() -> {
                app.desk().inspector().check(workspace);
                app.desk().place().set(Place.CHECKLIST);
            });
            cure(app);
        }
    }

    private void cure(OpenApp app) {
        var desk = app.desk();
        var hand = app.hand();
        hand.await("the check", () -> desk.inspector().inspection().get() instanceof Inspection.Seen);
        assertThat(broken(desk)).isNotEmpty();
        Fx.pulse();
        Fx.fx(() -> list(hand).requestFocus());
        hand.key(KeyCode.HOME);

        hand.press("Look what would change…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "curing"));
        assertThat(app.says("minimumTlsVersion: \"TLS1_0\" becomes \"TLS1_2\"")).isTrue();
        assertThat(tls()).as("looking changes nothing").isEqualTo("TLS1_0");
        hand.key(KeyCode.SPACE);
        hand.await("left", () -> desk.curer().curing().get() instanceof Curing.None);
        assertThat(tls()).as("the button with the focus leaves it").isEqualTo("TLS1_0");

        hand.press("Cure all…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        hand.press("Carry it out");
        hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        assertThat(tls()).isEqualTo("TLS1_2");
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), "cured"));
        hand.press("See the practices");
        hand.await("the new judgement", () -> broken(desk).isEmpty());
    }

    /// Stands on the finding whose cure is of this kind.
    private static void stand(OpenApp app, Class<? extends Cure> kind) {
        app.hand().await("the check", () -> app.desk().inspector().inspection().get() instanceof Inspection.Seen);
        Fx.pulse();
        Fx.fx(() -> {
            var list = list(app.hand());
            var at = list.getItems().stream()
                    .filter(item -> item instanceof Row row
                            && row.cure().filter(kind::isInstance).isPresent())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nothing to cure by " + kind + " in " + list.getItems()));
            list.getSelectionModel().select(list.getItems().indexOf(at));
        });
        Fx.pulse();
    }

    /// Looks at the difference, leaves it, looks again and has it done.
    private static void lookLeaveAndDo(OpenApp app, String picture, Runnable untouched) {
        var hand = app.hand();
        var desk = app.desk();
        hand.press("Look what would change…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        Fx.pulse();
        Fx.fx(() -> Picture.of(hand.scene(), picture));
        hand.mnemonic("Leave it as it is");
        hand.await("left", () -> desk.curer().curing().get() instanceof Curing.None);
        untouched.run();
        hand.press("Look what would change…");
        hand.await("the difference", () -> desk.curer().curing().get() instanceof Curing.Proposed);
        hand.mnemonic("Carry it out");
        hand.await("the end of the run", () -> desk.carrying().get() instanceof Carrying.Ended);
        assertThat(((Carrying.Ended) desk.carrying().get()).applied().outcome()).isEqualTo(Outcome.DONE);
    }

    private List<ResourceId> grants() {
        return door.cloud().list(storage().value() + GRANTS + Cloud.HERE_AND_ABOVE, GRANTED).stream()
                .filter(grant -> grant.text("properties.scope")
                        .filter(storage().value()::equalsIgnoreCase)
                        .isPresent())
                .map(grant -> new ResourceId(grant.text("id").orElseThrow()))
                .toList();
    }

    @Test
    void aRoleThatSomebodyTookAwayIsGrantedAgainOnceItWasSeen() {
        var workspace = spoilt();
        var before = grants();
        door.cloud().delete(before.getFirst(), GRANTED, "", _ -> {});
        try (var app = OpenApp.open(home, clouds, Theme.DARK, home)) {
            check(app, workspace);
            stand(app, Cure.Grant.class);
            lookLeaveAndDo(
                    app,
                    "curing-a-grant",
                    () -> assertThat(grants()).as("looking grants nothing").hasSize(before.size() - 1));
            assertThat(grants()).hasSizeGreaterThanOrEqualTo(before.size());
        }
    }

    @Test
    void aClusterIsMadeAnewWithSshClosedOnceThatWasSeen() {
        var workspace = spoilt();
        var cluster = withOpenDoors();
        try (var app = OpenApp.open(home, clouds, Theme.LIGHT, home)) {
            check(app, workspace);
            stand(app, Cure.Replace.class);
            lookLeaveAndDo(
                    app,
                    "curing-by-replacing",
                    () -> assertThat(isOpen(cluster)).isTrue());
            assertThat(isOpen(cluster)).isFalse();
        }
    }

    private static void check(OpenApp app, ResourceId workspace) {
        Fx.fx(() -> {
            app.desk().inspector().check(workspace);
            app.desk().place().set(Place.CHECKLIST);
        });
    }

    /// Makes the cluster anew as somebody might have made it.
    private ResourceId withOpenDoors() {
        var compute =
                new Journey(home).choicesOf(new Journey(home).runs().getFirst().id());
        var planned = BlueprintMaker.from(compute)
                .ofType("Microsoft.MachineLearningServices/workspaces/computes")
                .findFirst()
                .orElseThrow();
        var inner = planned.body().at("properties.properties").with("remoteLoginPortPublicAccess", Json.of("Enabled"));
        var body = planned.body()
                .with("properties", planned.body().at("properties").with("properties", inner));
        door.cloud().delete(planned.id(), planned.apiVersion(), "?underlyingResourceAction=Delete", _ -> {});
        door.cloud().put(planned.id(), planned.apiVersion(), body, _ -> {});
        assertThat(isOpen(planned.id())).isTrue();
        return planned.id();
    }

    private boolean isOpen(ResourceId cluster) {
        return door.cloud()
                .read(cluster, WORKSPACE)
                .orElseThrow()
                .text("properties.properties.remoteLoginPortPublicAccess")
                .filter("Enabled"::equals)
                .isPresent();
    }

    private static ListView<?> list(Hand hand) {
        return (ListView<?>) hand.scene().getRoot().lookup("#practices");
    }
}
