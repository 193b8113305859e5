package groundwork.cli;

import groundwork.cli.complete.Candidates;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `groundwork complete -- WORDS`: what could stand where the cursor is; for the scripts of `completion`.
@Command(name = "complete", hidden = true, footer = "  groundwork complete -- check --fail")
final class CompleteCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "${bundle:label.words}", arity = "0..*", descriptionKey = "words")
    private List<String> words = List.of();

    CompleteCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Candidates.of(new Commands(desk).tree(), words).forEach(desk.out()::println);
        return Exit.DONE.code();
    }
}
