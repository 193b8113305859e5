package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpResponse;
import com.azure.core.management.http.policy.ArmChallengeAuthenticationPolicy;
import java.time.Instant;

/// Signs each request. Where Azure says that a token is no longer good although it should be (a clock that is
/// wrong, rights that were taken back), one is asked for that was not given before, and the request is sent once
/// more.
final class Signing extends ArmChallengeAuthenticationPolicy {

    private final String scope;

    Signing(TokenCredential credential, String scope) {
        super(credential, scope);
        this.scope = scope;
    }

    @Override
    public boolean authorizeRequestOnChallengeSync(HttpPipelineCallContext context, HttpResponse response) {
        if (super.authorizeRequestOnChallengeSync(context, response)) {
            return true;
        }
        // The way in which Azure itself asks for a newer token than this.
        var newer = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\""
                + Instant.now().getEpochSecond() + "\"}}}";
        setAuthorizationHeaderSync(
                context,
                new TokenRequestContext().addScopes(scope).setCaeEnabled(true).setClaims(newer));
        return true;
    }
}
