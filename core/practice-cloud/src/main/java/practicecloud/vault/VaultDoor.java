package practicecloud.vault;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import practicecloud.arm.Realm;
import practicecloud.entra.Audience;
import practicecloud.entra.Tokens;
import practicecloud.http.Refusal;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.json.Tree;
import practicecloud.network.ClientAddress;
import practicecloud.network.Entry;
import practicecloud.world.Id;
import practicecloud.world.Table;

/// Lets a request into a vault: a token, the firewall, then a role or an access policy.
///
/// Where who asks sits is told by headers, see [ClientAddress].
public record VaultDoor(Realm realm, Tokens tokens) {

    private static final String TYPE = "Microsoft.KeyVault/vaults";

    /// What was asked, once let in.
    interface Work {
        Reply answer(Visit visit);
    }

    /// @param secret the secret that is asked about; empty where it is all of them
    Reply open(Request request, Deed deed, String secret, Work work) {
        try {
            if (request.apiVersion().isEmpty()) {
                throw new No(400, "BadParameter", "", "api-version must be specified");
            }
            var vault = vault(request.parameter("vault"));
            var caller = caller(request);
            checkFirewall(vault, request, caller);
            checkRight(vault, caller, deed, secret);
            return work.answer(new Visit(vault, new Secrets(realm, vault, request.base())))
                    .with("x-ms-keyvault-region", vault.path("location").asText())
                    .with("Cache-Control", "no-cache");
        } catch (No no) {
            return no.reply(request.base() + "/" + Realm.TENANT);
        }
    }

    private JsonNode vault(String name) {
        return StreamSupport.stream(
                        realm.world().scan(Table.RESOURCES, "/subscriptions/").spliterator(), false)
                .filter(resource -> Tree.says(resource, "type", TYPE) && Tree.says(resource, "name", name))
                .findFirst()
                .orElseThrow(() -> new No(404, "VaultNotFound", "", "There is no vault with the name '" + name + "'."));
    }

    private Request.Caller caller(Request request) {
        try {
            return tokens.check(request, Audience.VAULT);
        } catch (Refusal refusal) {
            var words = switch (refusal.code()) {
                case "AuthenticationFailed" -> "AKV10000: Request is missing a Bearer or PoP token.";
                case "InvalidAuthenticationTokenAudience" ->
                    "AKV10022: Invalid audience. Expected https://vault.azure.net. " + refusal.text();
                case "ExpiredAuthenticationToken" -> "AKV10018: Token has expired. " + refusal.text();
                default -> "AKV10001: The token is not one that is known here.";
            };
            throw new No(401, "Unauthorized", "", words);
        }
    }

    private void checkFirewall(JsonNode vault, Request request, Request.Caller caller) {
        boolean fromSubnet = request.header("x-practice-subnet").isPresent();
        if (!fromSubnet && Tree.says(vault, "properties.publicNetworkAccess", "Disabled")) {
            throw new No(
                    403,
                    "Forbidden",
                    "ForbiddenByConnection",
                    "Public network access is disabled and request is not from a trusted service nor via an approved"
                            + " private link.\r\n" + who(vault, caller));
        }
        var address = ClientAddress.of(request);
        if (!new Entry(realm.world(), address).opens(vault)) {
            throw new No(
                    403,
                    "Forbidden",
                    "ForbiddenByFirewall",
                    "Client address is not authorized and caller is not a trusted service.\r\nClient address: "
                            + address.address() + "\r\n" + who(vault, caller));
        }
    }

    private static String who(JsonNode vault, Request.Caller caller) {
        return "Caller: appid=" + caller.name() + ";oid=" + caller.objectId() + ";iss=https://sts.windows.net/"
                + Realm.TENANT + "/\r\nVault: " + vault.path("name").asText() + ";location="
                + vault.path("location").asText();
    }

    private void checkRight(JsonNode vault, Request.Caller caller, Deed deed, String secret) {
        var id = Id.of(vault.path("id").asText());
        var over = secret.isEmpty() ? id : id.child("secrets", secret);
        if (!vault.at("/properties/enableRbacAuthorization").asBoolean()) {
            checkPolicy(vault, caller, deed);
        } else if (!realm.guard().allowsData(caller.objectId(), deed.action(), over)) {
            throw new No(
                    403,
                    "Forbidden",
                    "ForbiddenByRbac",
                    "Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or"
                            + " role definitions were changed recently, please observe propagation time.\r\nAction: '"
                            + deed.action() + "'\r\nResource: '" + over
                            + "'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\n"
                            + who(vault, caller) + "\r\n");
        }
    }

    private static void checkPolicy(JsonNode vault, Request.Caller caller, Deed deed) {
        boolean allowed = Tree.items(vault, "properties.accessPolicies")
                .filter(policy -> Tree.says(policy, "objectId", caller.objectId()))
                .flatMap(policy -> Tree.items(policy, "permissions.secrets"))
                .anyMatch(word -> word.asText().equalsIgnoreCase(deed.word())
                        || word.asText().equalsIgnoreCase("all"));
        if (!allowed) {
            throw new No(
                    403,
                    "Forbidden",
                    "AccessDenied",
                    "The user, group or application 'appid=" + caller.name() + ";oid=" + caller.objectId()
                            + ";iss=https://sts.windows.net/" + Realm.TENANT + "/' does not have secrets " + deed.word()
                            + " permission on key vault '" + vault.path("name").asText() + ";location="
                            + vault.path("location").asText()
                            + "'. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125287");
        }
    }
}
