package practicecloud.entra;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The services a token can be for, by the names clients call them.
public enum Audience {
    MANAGEMENT(
            "https://management.azure.com",
            "https://management.core.windows.net",
            "797f4846-ba00-4fd7-ba71-dba1ac1f8703"),
    GRAPH("https://graph.microsoft.com", "https://graph.windows.net", "00000003-0000-0000-c000-000000000000"),
    STORAGE("https://storage.azure.com", "e406a681-f3d4-42a8-90b6-c2b029497af1"),
    VAULT("https://vault.azure.net", "cfa8b339-82a2-471a-a3c9-0fc0be7a4093"),
    MACHINE_LEARNING("https://ml.azure.com", "18a66f5f-dbdf-4c17-9dd7-1634712a9cbe");

    /// What says how to sign in rather than what to use.
    private static final Set<String> ABOUT_SIGN_IN = Set.of("openid", "profile", "email", "offline_access");

    /// This host, which clients that learnt of the cloud from its metadata use for its own services.
    private static final Pattern HERE = Pattern.compile("https://(localhost|127\\.0\\.0\\.1)(:\\d+)?");

    private final List<String> names;

    Audience(String... names) {
        this.names = List.of(names);
    }

    /// What a token says it is for, when these scopes are asked for: the first that names a service.
    static String of(String scopes) {
        for (var scope : scopes.strip().split(" +")) {
            if (!scope.isEmpty() && !ABOUT_SIGN_IN.contains(scope)) {
                return service(scope);
            }
        }
        return MANAGEMENT.names.getFirst();
    }

    /// `https://vault.azure.net/.default` is for `https://vault.azure.net`; a bare word is a right in Microsoft
    /// Graph.
    private static String service(String scope) {
        int slash = scope.lastIndexOf('/');
        boolean host = scope.startsWith("https://");
        if (slash < 0) {
            return scope.matches("[0-9a-fA-F-]{36}") ? scope : GRAPH.names.getFirst();
        }
        return host && slash < "https://x".length() || scope.endsWith("/") ? scope : scope.substring(0, slash);
    }

    /// Whether a token that says it is for this may be used here.
    boolean takes(String audience) {
        var name = audience.toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
        boolean own = this != VAULT && this != STORAGE && HERE.matcher(name).matches();
        return own
                || names.contains(name)
                || this == STORAGE && name.matches("https://[a-z0-9]+\\.(blob|dfs|file|queue|table)\\..*");
    }

    String main() {
        return names.getFirst();
    }

    List<String> names() {
        return names;
    }
}
