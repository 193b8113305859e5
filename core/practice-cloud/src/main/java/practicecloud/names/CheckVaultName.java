package practicecloud.names;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Whether the name of a key vault is free.
public record CheckVaultName(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.POST, "/subscriptions/{subscription}/providers/Microsoft.KeyVault/checkNameAvailability");
    }

    @Override
    public Reply answer(Request request) {
        return Availability.of(
                realm,
                request,
                new Availability.Rule(
                        "Microsoft.KeyVault/vaults",
                        "[a-zA-Z](?!.*--)[a-zA-Z0-9-]{1,22}[a-zA-Z0-9]",
                        "AccountNameInvalid"));
    }
}
