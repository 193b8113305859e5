package practicecloud.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a policy does where its `if` holds. Only the first three act on a request here; the others are looked at
/// by scans that this cloud does not make, or are switched off.
enum Effect {
    DENY,
    MODIFY,
    APPEND,
    AUDIT,
    AUDIT_IF_NOT_EXISTS,
    DEPLOY_IF_NOT_EXISTS,
    DENY_ACTION,
    DISABLED,
    MANUAL;

    static Optional<Effect> named(String name) {
        return Arrays.stream(values())
                .filter(effect -> effect.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst();
    }

    boolean changes() {
        return this == MODIFY || this == APPEND;
    }

    /// As answers spell it: `Deny`.
    String spelled() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The effect a rule has with these parameters.
    static Optional<Effect> of(JsonNode worth) {
        return named(worth.asText());
    }
}
