package groundwork.preview;

import static groundwork.terms.Say.say;

import groundwork.blueprint.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// Whether the world moved under a plan: only what the plan touches counts, and what it counts on being there.
public final class Moved {

    private Moved() {}

    /// What moved, each as a sentence; empty when the plan may be carried out as it was read.
    ///
    /// @param planned the plan a person agreed to
    /// @param now     the plan of the same blueprint with the world as it is now
    public static List<String> since(Plan planned, Plan now) {
        var current = new HashMap<String, Change>();
        now.changes().forEach(change -> current.put(change.resource().key(), change));
        var sentences = new ArrayList<String>();
        for (var change : planned.changes()) {
            var today = current.get(change.resource().key());
            if (today != null) {
                sentence(change, today).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private static Optional<String> sentence(Change planned, Change now) {
        var name = name(planned.resource());
        if (planned.sign() == Sign.NOTHING) {
            return now.sign() == Sign.CREATE ? Optional.of(say("preview.gone-since", "name", name)) : Optional.empty();
        }
        if (planned.sign() == Sign.CREATE && now.sign() != Sign.CREATE) {
            return Optional.of(say("preview.there-since", "name", name));
        }
        if (planned.sign() != Sign.CREATE && now.sign() == Sign.CREATE) {
            return Optional.of(say("preview.gone-since", "name", name));
        }
        var moved = different(values(planned), values(now));
        return moved.isEmpty()
                ? Optional.empty()
                : Optional.of(say("preview.moved-since", "name", name, "paths", String.join(", ", moved)));
    }

    private static Map<String, Difference> values(Change change) {
        var values = new HashMap<String, Difference>();
        change.differences().forEach(difference -> values.put(difference.path(), difference.because(Cause.UNKNOWN)));
        return values;
    }

    private static List<String> different(Map<String, Difference> one, Map<String, Difference> other) {
        var paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .toList();
    }

    private static String name(Resource resource) {
        return resource.why().title() + " (" + resource.id() + ")";
    }
}
