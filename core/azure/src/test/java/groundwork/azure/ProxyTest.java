package groundwork.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cloud behind a proxy that only CONNECT gets through.
class ProxyTest {

    private static final String METADATA = "GET /metadata/endpoints";

    private static Contact ask(String host, Map<String, String> environment) {
        var http = Transport.open(Optional.of(Certificate.LOOPBACK.pem()), environment)
                .http();
        return Contact.with(URI.create("https://" + host), http);
    }

    @Test
    void theProxyOfTheEnvironmentIsGoneThroughAndTheCloudTellsItsTime() {
        try (var stub = new Stub();
                var proxy = ConnectProxy.to(stub.base().getPort())) {
            stub.on(METADATA, Stub.Reply.of(200, "{}"));
            var contact = ask("cloud.example", Map.of("https_proxy", "http://localhost:" + proxy.port()));
            assertThat(proxy.asked()).containsExactly("CONNECT cloud.example:443 HTTP/1.1");
            assertThat(Duration.between(contact.time().orElseThrow(), Instant.now())
                            .abs())
                    .isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void whatNeedsNoProxyIsReachedWithoutAndAProxyThatIsNotThereIsSaid() {
        try (var stub = new Stub()) {
            stub.on(METADATA, Stub.Reply.of(200, "{}"));
            var dead = Map.of("HTTPS_PROXY", "localhost:1");
            assertThat(ask("localhost:" + stub.base().getPort(), dead).time()).isPresent();
            assertThatThrownBy(() -> ask("cloud.example", dead)).hasMessageContaining("cloud.example does not answer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "management.azure.com, .azure.com, true",
        "management.azure.com, azure.com, true",
        "management.azure.com, *.azure.com, true",
        "notazure.com, azure.com, false",
        "management.azure.com, *, true",
        "management.azure.com, '', false",
        "LOCALHOST, '', true"
    })
    void namesOfNoProxyAreHostsOrTheirEnds(String host, String names, boolean around) {
        var proxy = HttpsProxy.of(Map.of("HTTPS_PROXY", "http://me:secret@proxy.example.com:3128", "NO_PROXY", names))
                .orElseThrow();
        assertThat(proxy.isAround(host)).isEqualTo(around);
        assertThat(proxy.address()).hasToString("proxy.example.com/<unresolved>:3128");
        assertThat(proxy.user()).contains("me:secret");
    }

    @Test
    void aProxyNobodyCanUseIsRefusedInASentence() {
        assertThatThrownBy(() -> HttpsProxy.of(Map.of("HTTPS_PROXY", "http://")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("HTTPS_PROXY cannot be used: write it like http://proxy.example.com:8080.");
        assertThat(HttpsProxy.of(Map.of())).isEmpty();
    }
}
