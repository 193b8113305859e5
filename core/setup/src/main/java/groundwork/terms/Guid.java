package groundwork.terms;

import java.util.regex.Pattern;

/// The ids of tenants, subscriptions and of whoever is in a directory.
public final class Guid {

    private static final Pattern FORM = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Guid() {}

    /// Whether it is one, as a whole.
    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
