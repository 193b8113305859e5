package groundwork.choices;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was answered to one question, as text: the same in the wizard, in the file and after `--set`.
public sealed interface Answer {

    /// One value.
    record One(String value) implements Answer {}

    /// Several values, in the order given.
    record Many(List<String> values) implements Answer {
        public Many {
            values = List.copyOf(values);
        }
    }

    /// Several things of the same kind, each with named fields (clusters, groups).
    record Rows(List<Map<String, String>> rows) implements Answer {
        public Rows {
            rows = rows.stream()
                    .map(LinkedHashMap::new)
                    .<Map<String, String>>map(Collections::unmodifiableMap)
                    .toList();
        }
    }
}
