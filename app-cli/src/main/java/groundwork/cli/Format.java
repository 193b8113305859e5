package groundwork.cli;

/// How a command writes its data.
enum Format {
    /// For people.
    TEXT,
    /// For programs; every kind has a schema, documented in `docs/reference/json.md`.
    JSON
}
