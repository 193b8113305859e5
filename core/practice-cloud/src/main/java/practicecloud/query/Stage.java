package practicecloud.query;

import java.util.List;

/// One step of a query, between two `|`.
sealed interface Stage {

    record Where(Term term) implements Stage {}

    record Project(List<Named> columns) implements Stage {}

    record Extend(List<Named> columns) implements Stage {}

    record ProjectAway(List<String> columns) implements Stage {}

    record ProjectRename(List<Named> columns) implements Stage {}

    record Summarize(List<Named> aggregates, List<Named> by) implements Stage {}

    record OrderBy(List<Key> keys) implements Stage {
        /// @param descending Kusto's default
        record Key(Term term, boolean descending) {}
    }

    record Take(int most) implements Stage {}

    record Distinct(List<Named> columns) implements Stage {}

    record Count() implements Stage {}

    /// `mv-expand item = properties.items`.
    record Spread(Named column) implements Stage {}

    record Join(Kind kind, Query right, List<On> on) implements Stage {
        enum Kind {
            INNER,
            INNER_UNIQUE,
            LEFT_OUTER,
            LEFT_ANTI
        }

        record On(Term left, Term right) {}
    }
}
