package groundwork.cli.wizard;

import static groundwork.cli.screen.VirtualScreen.ENTER;
import static groundwork.cli.screen.VirtualScreen.STOP;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Pictures;
import groundwork.cli.screen.VirtualScreen;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person meets on the way through the wizard besides answering: a search, a lesson, another section, a
/// practice broken on purpose, the details, the ways to hand over.
class ScreensPicturesTest {

    private static final String CTRL_G = "\u0007";

    @TempDir
    Path home;

    private final VirtualScreen virtual = new VirtualScreen(90, 34);
    private Play play = Play.at(Path.of(""));
    private CompletableFuture<Wizard.End> end = new CompletableFuture<>();

    @BeforeEach
    void begins() {
        play = new Play(play.server(), home);
    }

    @AfterEach
    void leaves() throws Exception {
        virtual.type(STOP);
        end.get(10, TimeUnit.SECONDS);
        play.close();
    }

    private void begin(Answers answers, String first, String practices) {
        end = play.rich(virtual, new Theme(true), answers);
        virtual.shows(first);
        virtual.shows(practices);
    }

    @Test
    void aSearchInALongListALessonInPlaceAndTheOtherSections() {
        begin(Play.nearlyAll().without("region"), "Which region?", "no practice broken");
        virtual.type("north");
        virtual.shows("▸ north");
        virtual.hides("Sweden Central");
        virtual.shows("no practice broken");
        Pictures.taken("wizard-search", virtual);
        virtual.type("?");
        virtual.shows("esc close");
        Pictures.taken("wizard-lesson", virtual);
        virtual.type("?");
        virtual.shows("enter next");
        virtual.type(CTRL_G);
        virtual.shows("enter go there");
        Pictures.taken("wizard-sections", virtual);
    }

    @Test
    void aPracticeThatIsBroken() {
        begin(Play.nearlyAll().with("storageReach", new Answer.One("closed")), "What is it for?", "breaks NET-13");
        virtual.type("Vision models", ENTER, ENTER);
        virtual.shows("1  Cure NET-13");
        virtual.shows("enter takes it");
        Pictures.taken("wizard-broken", virtual);
        virtual.type("y");
        virtual.shows("Why is NET-13 broken on purpose?");
        virtual.hides("y  Yes, build it");
        virtual.shows("enter takes it");
        Pictures.taken("wizard-reason", virtual);
    }
}
