package groundwork.tryout.live;

import groundwork.terms.Json;

/// As whom a job runs.
sealed interface RunAs {

    /// `you` or the identity, for sentences.
    String words();

    /// How a job says it.
    Json json();

    /// As the person who submits it, whose sign-in is passed through.
    record Submitter() implements RunAs {
        @Override
        public String words() {
            return "you, inside a job";
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
            return "the identity " + name + ", inside a job";
        }

        @Override
        public Json json() {
            return Json.object("identityType", "Managed", "clientId", clientId);
        }
    }
}
