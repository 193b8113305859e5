package practicecloud.blob;

import practicecloud.arm.Realm;
import practicecloud.entra.Audience;
import practicecloud.entra.Tokens;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.network.ClientAddress;
import practicecloud.network.Entry;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Lets a request into an account: a token, the firewall, a role, in this order. Where who asks sits is told by
/// headers ([ClientAddress]).
public record Door(Realm realm, Tokens tokens) {

    private static final String BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/";
    private static final String CONTAINERS = "Microsoft.Storage/storageAccounts/blobServices/containers/";

    /// Someone let in.
    record Visit(Account account, String caller) {}

    /// What was asked, once let in.
    interface Deed {
        Reply answer(Visit visit);
    }

    Reply open(Request request, Deed deed) {
        try {
            var account = Account.find(realm.world(), request.parameter("account"))
                    .orElseThrow(() -> new No(404, "ResourceNotFound", "The specified resource does not exist."));
            var visit = new Visit(account, caller(request));
            if (!new Entry(realm.world(), ClientAddress.of(request)).opens(account.body())) {
                throw new No(403, "AuthorizationFailure", "This request is not authorized to perform this operation.");
            }
            return deed.answer(visit)
                    .with("x-ms-version", request.header("x-ms-version").orElse("2023-11-03"));
        } catch (No no) {
            return no.reply();
        }
    }

    private String caller(Request request) {
        try {
            return tokens.check(request, Audience.STORAGE).objectId();
        } catch (Refusal refusal) {
            throw request.header("Authorization").isEmpty()
                    ? new No(
                            401,
                            "NoAuthenticationInformation",
                            "Server failed to authenticate the request. Please refer to the information in the"
                                    + " www-authenticate header.")
                    : new No(401, "InvalidAuthenticationInfo", refusal.text());
        }
    }

    /// @param verb `read`, `write`, `delete` on blobs
    void mayBlobs(Visit visit, String container, String verb) {
        check(realm.guard()
                .allowsData(visit.caller(), BLOBS + verb, visit.account().container(container)));
        mustExist(visit, container);
    }

    /// @param action `read`, `write`, `getAcl/action` on the container itself, which are control-plane actions
    void mayContainer(Visit visit, String container, String action) {
        check(realm.guard()
                .allows(visit.caller(), CONTAINERS + action, visit.account().container(container)));
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new No(
                    403,
                    "AuthorizationPermissionMismatch",
                    "This request is not authorized to perform this operation using this permission.");
        }
    }

    void mustExist(Visit visit, String container) {
        if (!realm.world().has(Table.RESOURCES, id(visit, container).key())) {
            throw new No(404, "ContainerNotFound", "The specified container does not exist.");
        }
    }

    private static Id id(Visit visit, String container) {
        return visit.account().container(container);
    }
}
