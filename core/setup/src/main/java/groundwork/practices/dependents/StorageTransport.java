package groundwork.practices.dependents;

import static groundwork.terms.Say.say;

import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// DEP-04: data travels encrypted, by a version of TLS that holds.
public final class StorageTransport implements Practice {

    private static final About ABOUT = new About(
            "DEP-04",
            Severity.HIGH,
            List.of(),
            List.of("PSRule Azure.Storage.MinTLS", "PSRule Azure.Storage.SecureTransfer"));

    private static final List<String> GOOD = List.of("TLS1_2", "TLS1_3");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(subject, Kind.STORAGE, storage -> {
            var version = storage.property("properties.minimumTlsVersion");
            boolean good = GOOD.stream().anyMatch(word -> version.is(Json.of(word)));
            var secure = storage.property("properties.supportsHttpsTrafficOnly");
            return List.of(
                    good
                            ? version.kept()
                            : version.patched(Json.of("TLS1_2"), say("findings.StorageTransport.ask-for-tls-at-least")),
                    secure.value().isNull()
                            ? new Verdict.Kept(
                                    storage.id(), say("findings.StorageTransport.https-only-which-is-the-default"))
                            : secure.shallBe(Json.of(true), say("findings.StorageTransport.accept-https-only")));
        });
    }
}
