package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answers;
import groundwork.cli.wizard.Keeping.Kept;
import groundwork.cli.wizard.Menu.Item;
import groundwork.terms.Day;
import java.util.List;
import java.util.Optional;

/// Offers to go on with what was left half-way.
///
/// @param stage where it is asked
public record DraftTalk(Stage stage) {

    private static final String ON = "on";

    /// The answers to go on with; empty when the person begins anew.
    ///
    /// @throws Stopped when they leave here
    public Optional<Answers> of(Kept draft) {
        var answered = draft.answers().byKey().size();
        var on = Item.of(
                ON,
                say("wizard.DraftTalk.go-on-with-it"),
                say("wizard.DraftTalk.of", "answered", answered, "at", Day.minute(draft.at())));
        var anew = Item.of(
                "anew", say("wizard.DraftTalk.begin-anew"), say("wizard.DraftTalk.what-you-left-stays-until-you"));
        var menu = new Menu(say("wizard.DraftTalk.you-left-a-set-up-half"), List.of(on, anew), ON);
        // There is nothing before this question to go back to.
        var chosen = stage.choose(menu);
        while (chosen.isEmpty()) {
            chosen = stage.choose(menu);
        }
        return chosen.filter(ON::equals).map(_ -> draft.answers());
    }
}
