package practicecloud.policy;

import practicecloud.arm.Writing;

/// The metadata policies carry: who made them and when.
final class Made {

    private Made() {}

    static void note(Writing writing) {
        var now = writing.realm().clock().instant().toString();
        writing.keep("properties.metadata.createdBy", writing.how().caller());
        writing.keep("properties.metadata.createdOn", now);
        if (!writing.creates()) {
            writing.set("properties.metadata.updatedBy", writing.how().caller());
            writing.set("properties.metadata.updatedOn", now);
        }
    }
}
