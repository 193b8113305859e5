package groundwork.choices;

import java.util.List;
import java.util.Optional;

/// What is asked, never how it is drawn. Every question can be answered in a rich terminal, line by line, on a
/// desktop form, from the answers file and by `--set key=value`.
public sealed interface Question {

    /// What all questions say of themselves.
    About about();

    /// One of a few options.
    record Pick(About about, List<Option> options) implements Question {
        public Pick {
            options = List.copyOf(options);
        }
    }

    /// Any number of a few options.
    record PickMany(About about, List<Option> options) implements Question {
        public PickMany {
            options = List.copyOf(options);
        }
    }

    /// One line of text. `source` says where a cloud could offer values.
    record Entry(About about, Source source) implements Question {}

    /// Several lines of text (address ranges, resource ids, tags as `name=value`).
    record Entries(About about, Source source) implements Question {}

    /// Several things of the same kind, each with the same fields.
    record Rows(About about, List<Field> fields) implements Question {
        public Rows {
            fields = List.copyOf(fields);
        }
    }

    /// @param key      the name in the answers file and of `--set`, camelCase
    /// @param section  the group it stands in, for progress and for jumping
    /// @param title    the question itself, one short sentence
    /// @param help     why it is asked and what is best, one to three sentences
    /// @param practice the practice whose lesson `?` opens
    /// @param expert   folded away unless expert questions are asked for
    record About(String key, Section section, String title, String help, Optional<String> practice, boolean expert) {}

    /// @param value the word in the file
    /// @param label what a person reads
    /// @param hint  what it means or costs, a few words
    record Option(String value, String label, String hint) {}

    /// A field of a row.
    ///
    /// @param options  what can be chosen; empty: free text
    /// @param fallback what is taken when nothing is written; empty: it must be written
    record Field(String key, String label, Source source, List<Option> options, String fallback, Takes takes) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /// What a field takes.
    enum Takes {
        VALUE,
        /// Several of the options, with commas between.
        SEVERAL,
        /// What people call the row; known as soon as another field was filled from a cloud's offers.
        NAME
    }

    /// The sections of the questionnaire, in order.
    enum Section {
        WHERE,
        NAMES,
        PEOPLE,
        REACH,
        DEPENDENTS,
        COMPUTE,
        DECISIONS;

        /// What people call it, in their language.
        public String title() {
            return Words.said(this);
        }
    }

    /// Where a cloud could offer values for a free answer.
    enum Source {
        NONE,
        SUBSCRIPTIONS,
        REGIONS,
        VM_SIZES,
        GROUPS,
        IDENTITIES,
        STORAGE_ACCOUNTS,
        VAULTS,
        REGISTRIES,
        INSIGHTS,
        LOG_WORKSPACES,
        NETWORKS;

        /// Whether an answer can only be one of what the cloud offers.
        public boolean isComplete() {
            return this == SUBSCRIPTIONS || this == REGIONS || this == VM_SIZES;
        }
    }
}
