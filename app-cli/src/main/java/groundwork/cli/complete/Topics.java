package groundwork.cli.complete;

import groundwork.choices.Choices.Workload;
import groundwork.choices.Words;
import groundwork.cloud.Advice;
import groundwork.practices.Catalogue;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What can be explained: practices by their ids, the kinds of work, and Azure's error codes.
public final class Topics implements Iterable<String> {

    public static List<String> all() {
        var practices =
                Catalogue.all().stream().map(practice -> practice.about().id());
        var workloads = Stream.of(Workload.values()).map(Words::of);
        var codes =
                Advice.all().stream().flatMap(advice -> advice.codes().stream()).distinct();
        return Stream.of(practices, workloads, codes).flatMap(words -> words).toList();
    }

    @Override
    public Iterator<String> iterator() {
        return all().iterator();
    }
}
