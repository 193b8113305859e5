package groundwork.cli.wizard;

import static groundwork.cli.look.Say.say;
import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;

import groundwork.choices.Answers;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Pictures;
import groundwork.cli.screen.VirtualScreen;
import groundwork.terms.Language;
import groundwork.terms.Say;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pictures of the documentation are taken from the program at work. They are held against what it shows now,
/// numbers aside; `-Dpictures=write` takes them anew.
class PicturesTest {

    @TempDir
    Path home;

    @AfterEach
    void speakEnglish() {
        Language.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource
    void thePicturesShowTheProgramAsItIs(Language language) throws Exception {
        Language.speak(language);
        var virtual = new VirtualScreen(80, 24);
        try (var play = Play.at(home)) {
            var first = play.rich(virtual, new Theme(true), Answers.NONE);
            virtual.shows(say("ask.key.ctrl-c") + " " + say("ask.hint.quit"));
            virtual.shows(say("ask.none-broken"));
            Pictures.taken("wizard-question", virtual);
            virtual.type(VirtualScreen.STOP);
            first.get(10, TimeUnit.SECONDS);
        }
        var page = new VirtualScreen(90, 34);
        try (var play = Play.at(home)) {
            var end = play.rich(page, new Theme(true), Play.nearlyAll());
            page.shows(Say.say("choices.purpose.title"));
            page.shows(say("ask.none-broken"));
            page.type("Vision models", ENTER);
            page.shows(Say.say("choices.expert.title"));
            page.shows(say("ask.none-broken"));
            page.shows("West Europe");
            Pictures.taken("wizard", page);
            page.type(ENTER);
            page.shows(say("wizard.choice.save"));
            Pictures.taken("wizard-review", page);
            page.type(DOWN, ENTER);
            page.shows(say("wizard.TryoutTalk.no-not-now"));
            Pictures.taken("wizard-built", page);
            page.type(ENTER);
            end.get(60, TimeUnit.SECONDS);
            page.shows("groundwork undo");
        }
    }
}
