package groundwork.practices;

/// A set of practices somebody can ask for.
public enum Baseline {
    /// All of them.
    ALL("all", "", "everything"),
    /// What serves one of the founding statements.
    SEED("seed", "", "the founding statements"),
    PSRULE_ML("psrule-ml", "PSRule ", "PSRule for Azure"),
    AZURE_POLICY_ML("azure-policy-ml", "Policy ", "Azure Policy, built-in definitions"),
    CHECKOV_ML("checkov-ml", "CKV", "Checkov"),
    WAF_ML("waf-ml", "WAF ", "Azure Well-Architected Framework");

    private final String word;
    private final String mark;
    private final String title;

    Baseline(String word, String mark, String title) {
        this.word = word;
        this.mark = mark;
        this.title = title;
    }

    /// As people write it: `psrule-ml`.
    public String word() {
        return word;
    }

    /// Whose rules it stands for.
    public String title() {
        return title;
    }

    /// Whether the id of a rule of another tool, as a practice names it, is one of this source.
    public boolean isSourceOf(String rule) {
        return !mark.isEmpty() && rule.startsWith(mark);
    }

    /// Whether the practice is in this set.
    public boolean includes(Practice practice) {
        var about = practice.about();
        return switch (this) {
            case ALL -> true;
            case SEED -> !about.statements().isEmpty();
            case PSRULE_ML, AZURE_POLICY_ML, CHECKOV_ML, WAF_ML ->
                about.alsoKnownAs().stream().anyMatch(this::isSourceOf);
        };
    }
}
