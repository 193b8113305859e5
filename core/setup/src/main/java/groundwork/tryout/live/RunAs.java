package groundwork.tryout.live;

import groundwork.terms.Json;

/// As whom a job runs.
sealed interface RunAs {

    /// Who that is.
    Doer doer();

    /// How a job says it.
    Json json();

    /// As the person who submits it, whose sign-in is passed through.
    record Submitter() implements RunAs {
        @Override
        public Doer doer() {
            return new Doer.YouInAJob();
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
        public Doer doer() {
            return new Doer.Identity(name);
        }

        @Override
        public Json json() {
            return Json.object("identityType", "Managed", "clientId", clientId);
        }
    }
}
