package groundwork.tryout.live;

import groundwork.access.Operation;

/// What is done to a blob, and which operation that takes (facts 3.7).
public enum Deed {
    WRITE("write a blob", Operation.dataAction(Deed.BLOBS + "write")),
    READ("read it back", Operation.dataAction(Deed.BLOBS + "read")),
    LIST("list blobs", Operation.dataAction(Deed.BLOBS + "read")),
    PROPERTIES("look at the container", Operation.action(Deed.CONTAINERS + "read")),
    /// The call by which Spark finds out about hierarchical names. Which right it takes is documented nowhere.
    ACCESS_CONTROL("ask for access control (getAccessControl)", Operation.dataAction(Deed.BLOBS + "read")),
    DELETE("delete the blob", Operation.dataAction(Deed.BLOBS + "delete"));

    private static final String CONTAINERS = "Microsoft.Storage/storageAccounts/blobServices/containers/";
    private static final String BLOBS = CONTAINERS + "blobs/";

    private final String words;
    private final Operation takes;

    Deed(String words, Operation takes) {
        this.words = words;
        this.takes = takes;
    }

    /// `write a blob`, for sentences.
    public String words() {
        return words;
    }

    /// The operation that must be allowed.
    public Operation takes() {
        return takes;
    }
}
