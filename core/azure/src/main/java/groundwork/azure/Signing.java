package groundwork.azure;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.BearerTokenAuthenticationPolicy;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/// Signs each request. Where Azure says that a token is no longer good although it should be (a clock that is
/// wrong, rights that were taken back), one is asked for that was not given before, and the request is sent once
/// more. Of many requests that are refused at the same time one asks, and the others take what it got.
final class Signing extends BearerTokenAuthenticationPolicy {

    private final String scope;
    private final ReentrantLock renewing = new ReentrantLock();
    private long newest;

    Signing(TokenCredential credential, String scope) {
        super(credential, scope);
        this.scope = scope;
    }

    @Override
    public boolean authorizeRequestOnChallengeSync(HttpPipelineCallContext context, HttpResponse response) {
        if (super.authorizeRequestOnChallengeSync(context, response)) {
            return true;
        }
        var refused = token(context);
        renewing.lock();
        try {
            authorizeRequestSync(context);
            if (Objects.equals(token(context), refused)) {
                renew(context);
            }
        } finally {
            renewing.unlock();
        }
        return true;
    }

    private static String token(HttpPipelineCallContext context) {
        return context.getHttpRequest().getHeaders().getValue(HttpHeaderName.AUTHORIZATION);
    }

    /// Asks in the way in which Azure itself asks for a newer token; never twice with the same words, which would
    /// be answered from memory.
    private void renew(HttpPipelineCallContext context) {
        newest = Math.max(Instant.now().getEpochSecond(), newest + 1);
        var newer = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"" + newest + "\"}}}";
        var wanted = new TokenRequestContext().addScopes(scope).setCaeEnabled(true);
        setAuthorizationHeaderSync(context, wanted.setClaims(newer));
    }
}
