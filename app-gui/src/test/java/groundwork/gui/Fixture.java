package groundwork.gui;

import groundwork.choices.Answer;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Words;
import groundwork.cloud.CloudFailure;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Draft;
import groundwork.gui.desk.Outlook;
import groundwork.gui.stage.Stand;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How things may stand when a place is drawn.
enum Fixture {
    /// The very first start.
    FRESH,
    /// Answers that can be built, and their preview.
    PLANNED,
    /// The same, built.
    BUILT,
    /// A run that one refused step kept from its end.
    PARTLY,
    /// An answer that cannot be used.
    REFUSED,
    /// A cloud that lets nobody in.
    CLOSED;

    String word() {
        return Words.of(this);
    }

    /// A desk on which it stands like that.
    Desk desk(Path home) {
        var stand = this == CLOSED
                ? Stand.closed(home, new CloudFailure.NotSignedIn("Nobody is signed in. Sign in with: az login", null))
                : Stand.in(home);
        var desk = stand.desk();
        if (this != FRESH) {
            var answers = AnswersFile.example(Example.SEED);
            desk.lay(new Draft(answers, Optional.empty(), answers));
        }
        switch (this) {
            case FRESH -> {}
            case PLANNED, CLOSED -> desk.look();
            case BUILT -> {
                desk.look();
                desk.run();
                desk.look();
            }
            case PARTLY -> partly(stand);
            case REFUSED -> desk.answer("allowedAddresses", new Answer.Many(List.of("10.0.0.0/8")));
        }
        return desk;
    }

    private static void partly(Stand stand) {
        stand.desk().look();
        if (stand.desk().outlook().get() instanceof Outlook.Ready ready) {
            var vault =
                    ready.plan().blueprint().ofType("Microsoft.KeyVault/vaults").findFirst();
            stand.cloud()
                    .refuse(
                            vault.orElseThrow().id(),
                            new CloudFailure.Refused("Conflict", "A vault of that name is there.", "c"));
        }
        stand.desk().run();
    }
}
