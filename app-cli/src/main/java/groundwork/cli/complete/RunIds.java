package groundwork.cli.complete;

import groundwork.journey.Journey;
import java.nio.file.Path;
import java.util.Iterator;

/// The runs a home remembers, newest first.
public final class RunIds implements Iterable<String> {

    private final Path home;

    public RunIds(Path home) {
        this.home = home;
    }

    @Override
    public Iterator<String> iterator() {
        return new Journey(home).runs().stream().map(run -> run.id()).iterator();
    }
}
