package groundwork.preview;

import groundwork.terms.Json;

/// One property that differs between what is there and what is wanted.
///
/// @param path      dotted, array items as `rules[name]`
/// @param before    null JSON where it is absent
/// @param after     null JSON where it is not wanted; an output where it is known only during the run
/// @param immutable Azure refuses to change it in place
/// @param cause     whether the answers changed or the world did
public record Difference(String path, Json before, Json after, boolean immutable, Cause cause) {

    /// Whether somebody changed it since the last run, and the answers ask for what that run wrote.
    public boolean isDrift() {
        return cause == Cause.OUTSIDE;
    }

    /// The same difference with its cause known.
    Difference because(Cause known) {
        return new Difference(path, before, after, immutable, known);
    }
}
