package practicecloud;

import java.net.URI;
import java.nio.file.Path;

/// What a client needs to come in as the administrator.
///
/// @param endpoint     Azure Resource Manager, sign-in and Microsoft Graph alike, without a trailing slash
/// @param caFile       the authority that vouches for the endpoint's certificate, PEM
public record Access(
        URI endpoint, String tenant, String subscription, String clientId, String clientSecret, Path caFile) {}
