package groundwork.gui.desk;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.choices.Questionnaire;
import groundwork.journey.Journey;
import groundwork.journey.Offers;
import groundwork.journey.Offers.Offer;
import groundwork.run.Scoreboard;
import groundwork.run.StopToken;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The one thing all places share: the answers being worked on and everything derived from them. It knows no
/// screen. All properties change on the stage only; what takes time is done aside, and a result that comes too
/// late, for answers that have changed since, is dropped.
public final class Desk {

    private static final int MAX_PARALLEL = 8;

    private final Journey journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
    private final ReadOnlyObjectWrapper<Judgement> judgement;
    private final ReadOnlyObjectWrapper<Outlook> outlook = new ReadOnlyObjectWrapper<>(new Outlook.None());
    private final ReadOnlyObjectWrapper<Carrying> carrying = new ReadOnlyObjectWrapper<>(new Carrying.None());
    private final ReadOnlyObjectWrapper<Scoreboard> board = new ReadOnlyObjectWrapper<>(Scoreboard.EMPTY);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.CHOICES);
    private final ObjectProperty<Optional<Why>> why = new SimpleObjectProperty<>(Optional.empty());

    /// @param clouds   opens clouds
    /// @param offstage where work is done
    public Desk(Journey journey, Clouds clouds, Offstage offstage, Clock clock) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.clock = clock;
        this.judgement = new ReadOnlyObjectWrapper<>(Judgement.of(Answers.NONE, journey));
    }

    public ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Judgement> judgement() {
        return judgement.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outlook> outlook() {
        return outlook.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Carrying> carrying() {
        return carrying.getReadOnlyProperty();
    }

    /// The newest picture of the run, as of the last pulse.
    public ReadOnlyObjectProperty<Scoreboard> board() {
        return board.getReadOnlyProperty();
    }

    /// Where the person stands.
    public ObjectProperty<Place> place() {
        return place;
    }

    /// What is explained at the right.
    public ObjectProperty<Optional<Why>> why() {
        return why;
    }

    /// Answers a question.
    public void answer(String key, Answer answer) {
        change(draft.get().with(key, answer));
    }

    /// Takes an answer back; the default stands again.
    public void unanswer(String key) {
        change(draft.get().with(draft.get().answers().without(key)));
    }

    /// Puts another set-up on the desk.
    public void lay(Draft other) {
        change(other);
    }

    private void change(Draft next) {
        draft.set(next);
        var answers = next.answers();
        offstage.run(
                () -> Judgement.of(answers, journey),
                judged -> {
                    if (answers.equals(draft.get().answers())) {
                        judgement.set(judged);
                    }
                },
                trouble -> outlook.set(new Outlook.Broken(answers, trouble)));
    }

    /// Reads the cloud and makes the plan.
    public void look() {
        var answers = draft.get().answers();
        outlook.set(new Outlook.Looking(answers));
        offstage.run(
                () -> looked(answers),
                seen -> show(answers, seen),
                trouble -> show(answers, new Outlook.Broken(answers, trouble)));
    }

    private Outlook looked(Answers answers) {
        try (var opened = clouds.open(answers)) {
            var choices = Questionnaire.standard().choices(opened.settled());
            return new Outlook.Ready(answers, opened.name(), journey.preview(choices, opened.cloud()));
        }
    }

    private void show(Answers answers, Outlook seen) {
        if (outlook.get() instanceof Outlook.Looking(var asked) && asked.equals(answers)) {
            outlook.set(seen);
        }
    }

    /// What the cloud has to offer for a free answer.
    ///
    /// @param typed what was typed so far
    public void offers(Source source, String typed, Consumer<List<Offer>> then, Consumer<Trouble> trouble) {
        var answers = draft.get().answers();
        offstage.run(
                () -> {
                    try (var opened = clouds.open(answers)) {
                        return new Offers(opened.cloud()).of(source, opened.settled(), typed);
                    }
                },
                then,
                trouble);
    }

    /// Carries out the plan that was looked at; the caller has asked the person before.
    public void run() {
        if (!(outlook.get() instanceof Outlook.Ready ready) || carrying.get() instanceof Carrying.Running) {
            return;
        }
        var running = new Carrying.Running(new Fold(), new StopToken(), clock.instant());
        carrying.set(running);
        board.set(Scoreboard.EMPTY);
        offstage.run(
                () -> carried(ready, running),
                applied -> end(new Carrying.Ended(running.fold().latest(), applied)),
                trouble -> end(new Carrying.Broken(running.fold().latest(), trouble)));
    }

    private Journey.Applied carried(Outlook.Ready ready, Carrying.Running running) {
        try (var opened = clouds.open(ready.answers())) {
            return journey.apply(ready.plan(), opened.cloud(), MAX_PARALLEL, running.fold(), running.stop());
        }
    }

    private void end(Carrying ended) {
        pulse();
        carrying.set(ended);
        outlook.set(new Outlook.None());
    }

    /// Takes the newest picture of the run; called once a pulse.
    public void pulse() {
        if (carrying.get() instanceof Carrying.Running running) {
            board.set(running.fold().latest());
        }
    }
}
