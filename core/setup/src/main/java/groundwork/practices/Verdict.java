package groundwork.practices;

import groundwork.terms.ResourceId;

/// What a practice found about one subject. Unknown is never counted as kept.
public sealed interface Verdict {

    /// It holds. `seen` says by what it is known.
    record Kept(ResourceId subject, String seen) implements Verdict {}

    /// It does not hold.
    ///
    /// @param path the property, dotted, or empty for the resource as a whole
    record Broken(ResourceId subject, String path, String seen, String expected, Cure cure) implements Verdict {}

    /// Cannot be told; `missing` says what would be needed to tell (a permission to read, a preview api-version
    /// …).
    record Unknown(ResourceId subject, String missing) implements Verdict {}

    /// Does not apply here, and why.
    record NotApplicable(String why) implements Verdict {}
}
