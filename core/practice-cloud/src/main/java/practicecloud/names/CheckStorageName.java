package practicecloud.names;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Whether the name of a storage account is free.
public record CheckStorageName(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(Method.POST, "/subscriptions/{subscription}/providers/Microsoft.Storage/checkNameAvailability");
    }

    @Override
    public Reply answer(Request request) {
        return Availability.of(
                realm,
                request,
                new Availability.Rule("Microsoft.Storage/storageAccounts", "[a-z0-9]{3,24}", "AccountNameInvalid"));
    }
}
