package groundwork.preview;

import groundwork.terms.Json;

/// One property that differs between what is there and what is wanted.
///
/// @param path      dotted, array items as `rules[name]`
/// @param before    null JSON where it is absent
/// @param immutable Azure refuses to change it in place
public record Difference(String path, Json before, Json after, boolean immutable) {}
