package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.identity.ChainedTokenCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.identity.DeviceCodeCredentialBuilder;
import java.util.Optional;
import java.util.function.Consumer;

/// How a person or a program proves who it is.
public final class SignIn {

    private SignIn() {}

    /// What is signed in already (environment, workload or managed identity, `az login` and its kin), and where
    /// nothing is, a device code shown to the person.
    ///
    /// @param tenant  the tenant to sign in to; empty: the caller's own
    /// @param message told what the person has to do, when there is something to do
    public static TokenCredential byDefault(
            Endpoints endpoints, Optional<String> tenant, HttpClient http, Consumer<String> message) {
        var authority = endpoints.authority().toString();
        var standing = new DefaultAzureCredentialBuilder().httpClient(http).authorityHost(authority);
        var code = new DeviceCodeCredentialBuilder()
                .httpClient(http)
                .authorityHost(authority)
                .challengeConsumer(challenge -> message.accept(challenge.getMessage()));
        tenant.ifPresent(id -> {
            standing.tenantId(id);
            code.tenantId(id);
        });
        if (!endpoints.isMicrosofts()) {
            // Microsoft's directory of authorities does not know this one, and need not hear of it.
            standing.disableInstanceDiscovery();
            code.disableInstanceDiscovery();
        }
        return new ChainedTokenCredentialBuilder()
                .addLast(standing.build())
                .addLast(code.build())
                .build();
    }

    /// An application with its secret: how the practice cloud is entered.
    public static TokenCredential application(
            Endpoints endpoints, String tenant, String clientId, String clientSecret, HttpClient http) {
        return new ClientSecretCredentialBuilder()
                .httpClient(http)
                .authorityHost(endpoints.authority().toString())
                .tenantId(tenant)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .disableInstanceDiscovery()
                .build();
    }
}
