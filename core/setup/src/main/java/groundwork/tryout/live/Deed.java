package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.access.Operation;
import groundwork.choices.Words;

/// What is done to a blob, and which operation that takes (facts 3.7).
public enum Deed {
    WRITE(Operation.dataAction(Deed.BLOBS + "write")),
    READ(Operation.dataAction(Deed.BLOBS + "read")),
    LIST(Operation.dataAction(Deed.BLOBS + "read")),
    PROPERTIES(Operation.action(Deed.CONTAINERS + "read")),
    /// The call by which Spark finds out about hierarchical names. Which right it takes is documented nowhere.
    ACCESS_CONTROL(Operation.dataAction(Deed.BLOBS + "read")),
    DELETE(Operation.dataAction(Deed.BLOBS + "delete"));

    private static final String CONTAINERS = "Microsoft.Storage/storageAccounts/blobServices/containers/";
    private static final String BLOBS = CONTAINERS + "blobs/";

    private final Operation takes;

    Deed(Operation takes) {
        this.takes = takes;
    }

    /// `write a blob`, for sentences in the language that is spoken.
    public String words() {
        return say("live.deed." + Words.of(this));
    }

    /// The operation that must be allowed.
    public Operation takes() {
        return takes;
    }
}
