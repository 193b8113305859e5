package groundwork.practices;

import static groundwork.terms.Say.say;

import java.util.List;

/// One best practice: a class, a lesson and a test under one name. Stateless; the same object judges a blueprint
/// that is not built yet and a workspace that is live.
public interface Practice {

    /// What the catalogue says of it.
    About about();

    /// Judges a subject. At least one verdict; never throws for anything a cloud may hold.
    List<Verdict> judge(Subject subject);

    /// @param id          `NET-04`; never reused
    /// @param statements  the founding statements it serves (`S2`)
    /// @param alsoKnownAs rules of other tools it stands for
    record About(String id, Severity severity, List<String> statements, List<String> alsoKnownAs) {
        public About {
            statements = List.copyOf(statements);
            alsoKnownAs = List.copyOf(alsoKnownAs);
        }

        /// The practice as a short sentence (`Nodes have no public IP`), in the language that is spoken.
        public String title() {
            return say("titles." + id);
        }
    }
}
