package practicecloud.providers;

import practicecloud.arm.Realm;
import practicecloud.arm.ResourceType;
import practicecloud.arm.Writing;
import practicecloud.entra.People;

/// `Microsoft.ManagedIdentity/userAssignedIdentities`: an identity, and its principal in the directory.
public record UserAssignedIdentities() implements ResourceType {

    @Override
    public void complete(Writing writing) {
        writing.set("properties.tenantId", Realm.TENANT);
        writing.keepDrawn(
                "properties.principalId", "principal of " + writing.id().key());
        writing.keepDrawn("properties.clientId", "client of " + writing.id().key());
        if (writing.creates()) {
            People.identity(
                    writing.change(),
                    writing.text("properties.principalId").orElseThrow(),
                    writing.text("properties.clientId").orElseThrow(),
                    writing.id().name(),
                    writing.realm().clock().instant());
        }
    }

    @Override
    public void leave(Writing writing) {
        writing.text("properties.principalId").ifPresent(id -> People.leave(writing.change(), id));
    }
}
