package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.blueprint.Ids;
import groundwork.choices.Answers;
import groundwork.choices.Questionnaire;
import groundwork.journey.TryingOut;
import groundwork.practices.Subject;
import groundwork.run.StopToken;
import groundwork.run.Termination;
import groundwork.tryout.live.Evidence;
import groundwork.tryout.live.LiveEvent;
import groundwork.tryout.live.LiveTryouts;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Quote;
import groundwork.tryout.live.Round;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Tries out for real who can work in the workspace that the answers name: says first what is done and what it
/// costs, does it once the person says so, and stops with a clean-up.
public final class Prover {

    private static final int MARK = 8;

    private final Clouds clouds;
    private final Offstage offstage;
    private final Supplier<Answers> answers;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Proving> proving = new ReadOnlyObjectWrapper<>(new Proving.None());

    /// @param answers what is worked on, which names the workspace and its cloud
    Prover(Clouds clouds, Offstage offstage, Supplier<Answers> answers, Voice voice) {
        this.clouds = clouds;
        this.offstage = offstage;
        this.answers = answers;
        this.voice = voice;
    }

    public ReadOnlyObjectProperty<Proving> proving() {
        return proving.getReadOnlyProperty();
    }

    /// Reads the workspace and says what would be tried; does nothing.
    public void ask() {
        if (isBusy()) {
            return;
        }
        var asked = answers.get();
        proving.set(new Proving.Looking());
        offstage.run(
                () -> {
                    try (var opened = clouds.open(asked, voice::talk)) {
                        var subject = subject(opened);
                        return new Proving.Asking(
                                asked,
                                where(subject, opened),
                                Quote.asked(subject, opened.cloud(), LocalDate.now(ZoneOffset.UTC)));
                    }
                },
                proving::set,
                trouble -> proving.set(new Proving.Broken(trouble)));
    }

    /// The person does not want it, or has seen enough.
    public void leave() {
        if (!isBusy()) {
            proving.set(new Proving.None());
        }
    }

    /// Does what was asked about.
    public void run() {
        if (!(proving.get() instanceof Proving.Asking asking)) {
            return;
        }
        var running = new Proving.Running(asking.probes(), List.of(), Optional.empty(), new StopToken());
        proving.set(running);
        offstage.run(() -> done(asking, running), proving::set, trouble -> proving.set(new Proving.Broken(trouble)));
    }

    private Proving done(Proving.Asking asking, Proving.Running running) {
        var stop = running.stop();
        try (var _ = Termination.of(stop);
                var opened = clouds.open(asking.answers(), voice::talk)) {
            var subject = subject(opened);
            var mark = UUID.randomUUID().toString().substring(0, MARK);
            var tried = new LiveTryouts(opened.cloud(), opened.data())
                    .run(
                            subject,
                            new Round(mark, stop),
                            event -> offstage.stage().execute(() -> happened(event)));
            var matrix = TryingOut.there(subject, opened.cloud(), List.of());
            boolean stopped = stop.request() != StopToken.Request.NONE;
            return new Proving.Ended(
                    where(subject, opened), new Evidence(matrix, tried, Optional.of(asking.quote())), stopped);
        }
    }

    private void happened(LiveEvent event) {
        if (proving.get() instanceof Proving.Running(var probes, var tried, var stands, var stop)) {
            proving.set(
                    switch (event) {
                        case LiveEvent.Begun _ -> new Proving.Running(probes, tried, Optional.empty(), stop);
                        case LiveEvent.Stands(var probe, var word) ->
                            new Proving.Running(probes, tried, Optional.of(word), stop);
                        case LiveEvent.Ended(var probe, var result) -> {
                            var more = new ArrayList<>(tried);
                            more.add(new Tried(probe, result));
                            yield new Proving.Running(probes, more, Optional.empty(), stop);
                        }
                    });
        }
    }

    private static Subject subject(Clouds.Opened opened) {
        var choices = Questionnaire.standard().choices(opened.settled());
        var workspace = new Ids(choices).workspace();
        var subject = TryingOut.look(workspace, opened.cloud(), Optional.of(choices));
        if (subject.workspaceBody().isNull()) {
            throw new Refusal(say("tryoutsplace.gone", "workspace", workspace.name(), "cloud", opened.name()));
        }
        return subject;
    }

    private static String where(Subject subject, Clouds.Opened opened) {
        return say("desk.name-on", "name", subject.workspace().name(), "cloud", opened.name());
    }

    private boolean isBusy() {
        return proving.get() instanceof Proving.Running || proving.get() instanceof Proving.Looking;
    }
}
