package groundwork.cli.wizard;

import static groundwork.cli.screen.VirtualScreen.DOWN;
import static groundwork.cli.screen.VirtualScreen.ENTER;

import groundwork.choices.Answers;
import groundwork.cli.look.Theme;
import groundwork.cli.screen.Pictures;
import groundwork.cli.screen.VirtualScreen;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of the documentation are taken from the program at work. They are held against what it shows now,
/// numbers aside; `-Dpictures=write` takes them anew.
class PicturesTest {

    @TempDir
    Path home;

    @Test
    void thePicturesShowTheProgramAsItIs() throws Exception {
        var virtual = new VirtualScreen(80, 24);
        try (var play = Play.at(home)) {
            var first = play.rich(virtual, new Theme(true), Answers.NONE);
            virtual.shows("ctrl-c quit");
            virtual.shows("no practice broken");
            Pictures.taken("wizard-question", virtual);
            virtual.type(VirtualScreen.STOP);
            first.get(10, TimeUnit.SECONDS);
        }
        var page = new VirtualScreen(90, 34);
        try (var play = Play.at(home)) {
            var end = play.rich(page, new Theme(true), Play.nearlyAll());
            page.shows("What is it for?");
            page.shows("no practice broken");
            page.type("Vision models", ENTER);
            page.shows("Which expert settings");
            page.shows("no practice broken");
            Pictures.taken("wizard", page);
            page.type(ENTER);
            page.shows("enter takes it");
            Pictures.taken("wizard-review", page);
            page.type(DOWN, ENTER);
            page.shows("No, not now");
            Pictures.taken("wizard-built", page);
            page.type(ENTER);
            end.get(60, TimeUnit.SECONDS);
            page.shows("groundwork undo");
        }
    }
}
