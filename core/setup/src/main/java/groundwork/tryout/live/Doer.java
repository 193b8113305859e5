package groundwork.tryout.live;

import static groundwork.terms.Say.say;

/// Who does something in a try-out, and so whose rights decide whether it goes.
public sealed interface Doer {

    /// For sentences: `you`, `the identity id-vision-dev, inside a job`.
    String words();

    /// Whether it is whoever is signed in: then somebody else may be the one to try.
    boolean isCaller();

    /// Whoever is signed in.
    record You() implements Doer {
        @Override
        public String words() {
            return say("live.you");
        }

        @Override
        public boolean isCaller() {
            return true;
        }
    }

    /// A job as whoever submitted it, whose sign-in is passed through.
    record YouInAJob() implements Doer {
        @Override
        public String words() {
            return say("live.you-in-a-job");
        }

        @Override
        public boolean isCaller() {
            return true;
        }
    }

    /// A job as a managed identity.
    ///
    /// @param name the identity's name
    record Identity(String name) implements Doer {
        @Override
        public String words() {
            return say("live.identity-in-a-job", "name", name);
        }

        @Override
        public boolean isCaller() {
            return false;
        }
    }
}
