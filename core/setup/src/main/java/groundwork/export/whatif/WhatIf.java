package groundwork.export.whatif;

import static groundwork.terms.Say.say;

import groundwork.choices.Words;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;

/// What Azure's own what-if says of a plan, resource by resource, beside what the plan says. Azure is asked about
/// the template a plan is exported as; second steps are part of their resource there.
public sealed interface WhatIf {

    /// Nobody asked.
    WhatIf UNASKED = new Unasked();

    /// Nobody asked.
    record Unasked() implements WhatIf {}

    /// Azure would not say, or would refuse the plan as a whole; its own code and message.
    record Refused(String code, String message) implements WhatIf {}

    /// Azure said.
    ///
    /// @param notes what Azure could not look at, in its own words
    record Said(List<Item> items, List<String> notes) implements WhatIf {
        public Said {
            items = List.copyOf(items);
            notes = List.copyOf(notes);
        }

        /// How many resources came out so.
        public long count(Verdict verdict) {
            return items.stream().filter(item -> item.verdict() == verdict).count();
        }
    }

    /// How Azure's word stands to ours.
    enum Verdict {
        /// Both say the same.
        AGREES,
        /// Azure reports a change that is none: it is known to do so, and each entry says why.
        NOISE,
        /// Azure says something else.
        DIFFERS,
        /// Azure did not look at it.
        UNSEEN
    }

    /// One resource.
    ///
    /// @param title   what people know it by
    /// @param ours    what the plan does with it; nothing where the plan does not know it
    /// @param azure   Azure's word: `Create`, `Modify`, `NoChange`, `Ignore`; empty where it says nothing
    /// @param note    why it is so, a few words; empty where both agree
    /// @param entries what Azure says would change in it
    record Item(
            ResourceId id, String title, Sign ours, String azure, Verdict verdict, String note, List<Entry> entries) {
        public Item {
            entries = List.copyOf(entries);
        }
    }

    /// One property that Azure says would change.
    ///
    /// @param kind  Azure's word: `Create`, `Delete`, `Modify`, `Array`, `NoEffect`
    /// @param noise why that is none; [Noise#NONE] where it is one
    record Entry(String path, String kind, Json before, Json after, Noise noise) {}

    /// The known noise of Azure's what-if.
    enum Noise {
        /// It is a change.
        NONE,
        DEFAULT,
        LATER,
        READ_ONLY,
        SPELLING;

        /// A few words a person reads.
        public String words() {
            return this == NONE ? "" : say("whatif.noise." + Words.of(this));
        }
    }
}
