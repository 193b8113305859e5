package practicecloud.vault;

/// What can be done with secrets, and the right it takes: a data action for vaults that go by roles, a word for
/// those that go by access policies.
enum Deed {
    GET("getSecret/action", "get"),
    SET("setSecret/action", "set"),
    LIST("readMetadata/action", "list"),
    DELETE("delete", "delete"),
    RECOVER("recover/action", "recover"),
    PURGE("purge/action", "purge");

    private final String action;
    private final String word;

    Deed(String action, String word) {
        this.action = action;
        this.word = word;
    }

    String action() {
        return "Microsoft.KeyVault/vaults/secrets/" + action;
    }

    String word() {
        return word;
    }
}
