package practicecloud.access;

import com.fasterxml.jackson.databind.JsonNode;

/// The two kinds of operations, and where roles list them.
enum Plane {
    CONTROL("actions", "notActions"),
    DATA("dataActions", "notDataActions");

    private final String gives;
    private final String takes;

    Plane(String gives, String takes) {
        this.gives = gives;
        this.takes = takes;
    }

    boolean allows(JsonNode permission, String operation) {
        return any(permission.path(gives), operation) && !any(permission.path(takes), operation);
    }

    private static boolean any(JsonNode patterns, String operation) {
        for (var pattern : patterns) {
            if (Globs.matches(pattern.asText(), operation)) {
                return true;
            }
        }
        return false;
    }
}
