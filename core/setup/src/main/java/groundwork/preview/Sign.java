package groundwork.preview;

/// What a plan does to a resource.
public enum Sign {
    CREATE("+"),
    UPDATE("~"),
    REPLACE("-/+"),
    NOTHING("=");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
