package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Ids;
import groundwork.choices.Choices;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.view.ProbesView;
import groundwork.cli.wizard.Menu.Item;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.journey.TryingOut;
import groundwork.practices.Subject;
import groundwork.report.QuoteSentences;
import groundwork.run.StopToken;
import groundwork.tryout.live.LiveTryouts;
import groundwork.tryout.live.Quote;
import groundwork.tryout.live.Round;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Offers to do the work for real in what was just built: says what would be done and what it costs, asks, does
/// it, and tells what came of it.
record TryoutTalk(Stage stage, Console console) {

    private static final int MARK = 8;
    private static final String YES = "yes";

    void of(Choices choices, Door door) {
        try {
            var workspace = new Ids(choices).workspace();
            var subject = stage.busy(
                    say("wizard.TryoutTalk.looking-at-what-can-be-tried"),
                    () -> TryingOut.look(workspace, door.cloud(), Optional.of(choices)));
            stage.say(List.of(Line.EMPTY));
            var quote = stage.busy(
                    say("wizard.TryoutTalk.asking-what-it-costs"),
                    () -> Quote.asked(subject, door.cloud(), LocalDate.now(ZoneOffset.UTC)));
            stage.say(new ProbesView(console, stage.width()).planned(quote));
            if (stage.choose(question(quote)).filter(YES::equals).isPresent()) {
                tried(subject, door);
            }
        } catch (CloudFailure e) {
            stage.say(Line.of(
                            Role.BAD,
                            say(
                                    "wizard.TryoutTalk.nothing-more-was-tried",
                                    "code",
                                    e.code(),
                                    "message",
                                    e.getMessage()))
                    .wrapped(stage.width()));
        }
    }

    private static Menu question(Quote quote) {
        var no = Item.of(
                "no", say("wizard.TryoutTalk.no-not-now"), say("wizard.TryoutTalk.groundwork-tryout-live-does-it-any"));
        var yes = Item.of(YES, say("wizard.TryoutTalk.yes-try-it-out-for-real"), "");
        return new Menu(new QuoteSentences(quote).question(), List.of(no, yes), "no");
    }

    private void tried(Subject subject, Door door) {
        var stop = new StopToken();
        var round = new Round(UUID.randomUUID().toString().substring(0, MARK), stop);
        var view = new ProbesView(console, stage.width());
        var tried = stage.telling(
                say("wizard.TryoutTalk.trying-it-out-ctrl-cancels"),
                stop,
                tell -> new LiveTryouts(door.cloud(), door.data())
                        .run(subject, round, event -> view.event(event).forEach(tell)));
        stage.say(view.tried(tried));
    }
}
