package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.run.StopToken;
import groundwork.tryout.live.Evidence;
import groundwork.tryout.live.LiveTryouts.Tried;
import groundwork.tryout.live.Probe;
import groundwork.tryout.live.Quote;
import java.util.List;
import java.util.Optional;

/// How far try-outs for real are.
public sealed interface Proving {

    /// Nobody asked for them, or the person did not want them.
    record None() implements Proving {}

    /// The workspace is being read, to say what would be tried.
    record Looking() implements Proving {}

    /// What would be tried; nothing is done before the person says so.
    ///
    /// @param answers what named the workspace
    /// @param where   the workspace and its cloud, in words
    record Asking(Answers answers, String where, Quote quote) implements Proving {

        /// In order.
        public List<Probe> probes() {
            return quote.probes();
        }
    }

    /// It is being done.
    ///
    /// @param probes all there are, in order
    /// @param tried  those that are over
    /// @param stands where the one at work stands, in Azure's word; empty between two
    /// @param stop   by which the person stops it
    record Running(List<Probe> probes, List<Tried> tried, Optional<String> stands, StopToken stop) implements Proving {
        public Running {
            probes = List.copyOf(probes);
            tried = List.copyOf(tried);
        }

        /// The one at work.
        public Optional<Probe> now() {
            return probes.stream().skip(tried.size()).findFirst();
        }
    }

    /// It is over and cleaned up.
    ///
    /// @param stopped whether the person stopped it
    record Ended(String where, Evidence evidence, boolean stopped) implements Proving {}

    /// It could not be done.
    record Broken(Trouble trouble) implements Proving {}
}
