package groundwork.cli.complete;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.practices.Catalogue;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What can be explained: practices by their ids, and the kinds of work.
public final class Topics implements Iterable<String> {

    public static List<String> all() {
        var practices =
                Catalogue.all().stream().map(practice -> practice.about().id());
        return Stream.concat(practices, Stream.of(Workload.values()).map(Words::of))
                .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }
}
