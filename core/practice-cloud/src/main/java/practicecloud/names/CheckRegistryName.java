package practicecloud.names;

import practicecloud.arm.Realm;
import practicecloud.http.Endpoint;
import practicecloud.http.Method;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.http.Route;

/// Whether the name of a registry is free.
public record CheckRegistryName(Realm realm) implements Endpoint {

    @Override
    public Route route() {
        return Route.of(
                Method.POST,
                "/subscriptions/{subscription}/providers/Microsoft.ContainerRegistry/checkNameAvailability");
    }

    @Override
    public Reply answer(Request request) {
        return Availability.of(
                realm,
                request,
                new Availability.Rule("Microsoft.ContainerRegistry/registries", "[a-zA-Z0-9]{5,50}", "Invalid"));
    }
}
