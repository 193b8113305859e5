package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;

/// As whom a job runs.
sealed interface RunAs {

    /// Whoever is signed in, for sentences: `you`.
    static String you() {
        return say("live.you");
    }

    /// `you` or the identity, for sentences.
    String words();

    /// How a job says it.
    Json json();

    /// As the person who submits it, whose sign-in is passed through.
    record Submitter() implements RunAs {
        @Override
        public String words() {
            return say("live.you-in-a-job");
        }

        @Override
        public Json json() {
            return Json.object("identityType", "UserIdentity");
        }
    }

    /// As a user-assigned managed identity.
    ///
    /// @param name     the identity's name
    /// @param clientId by which a job names it
    record Identity(String name, String clientId) implements RunAs {
        @Override
        public String words() {
            return say("live.identity-in-a-job", "name", name);
        }

        @Override
        public Json json() {
            return Json.object("identityType", "Managed", "clientId", clientId);
        }
    }
}
