package groundwork.tryout.live;

import static groundwork.terms.Say.say;

import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane.Blob;
import groundwork.tryout.live.DataPlane.Said;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// T4: writes, reads, lists and deletes a small blob as the caller, looks at its container, and asks for access
/// control as Spark does.
record BlobRound(ResourceId account, String container) implements Attempt {

    private static final String CONTENT = "A try-out by Groundwork. It may be deleted.";
    private static final String FLAT = "HierarchicalNamespaceNotEnabled";

    @Override
    public Probe probe() {
        return new Probe(
                "T4",
                say("live.blob-round", "name", account.name(), "container", container),
                new Doer.You().words(),
                Optional.empty(),
                Duration.ofMinutes(2));
    }

    @Override
    public ProbeResult attempt(Bench bench, Consumer<String> stands) throws InterruptedException {
        var blob = bench.blob(account, container);
        if (blob.isEmpty()) {
            return new ProbeResult.CannotTell(say("live.account-unread", "name", account.name()));
        }
        var evidence = new ArrayList<String>();
        var settling = new Settling(bench, account);
        for (var deed : Deed.values()) {
            stands.accept(deed.words());
            var said = settling.ask(
                    deed, () -> bench.data().ask(deed, blob.get(), CONTENT), answer -> cause(deed, answer), stands);
            if (said instanceof Said.NotAsked(var why)) {
                return new ProbeResult.CannotTell(why);
            }
            var cause = cause(deed, said);
            if (cause.isPresent()) {
                cleanUp(bench, deed, blob.get(), said);
                return new ProbeResult.Failed(cause.get());
            }
            evidence.add(deed.words() + words(said));
        }
        return new ProbeResult.Worked(evidence);
    }

    /// After a deed that failed.
    private static void cleanUp(Bench bench, Deed failed, Blob blob, Said said) {
        switch (failed) {
            case WRITE -> {}
            case DELETE -> bench.cleanUp().stays(blob, said instanceof Said.Refused refused ? refused.code() : "");
            case READ, LIST, PROPERTIES, ACCESS_CONTROL -> bench.cleanUp().delete(bench.data(), blob);
        }
    }

    private static String words(Said said) {
        return said instanceof Said.Refused ? say("live.flat") : "";
    }

    private Optional<Cause> cause(Deed deed, Said said) {
        return switch (said) {
            case Said.Done _ -> Optional.empty();
            case Said.NotAsked _ -> Optional.empty();
            case Said.NoAnswer(var reason) -> Optional.of(new Cause.NetworkInBetween(account, reason));
            case Said.Refused(var status, var code, var message) ->
                deed == Deed.ACCESS_CONTROL && code.equals(FLAT)
                        ? Optional.empty()
                        : Optional.of(Signs.of(
                                code,
                                message.isEmpty() ? "HTTP " + status : message,
                                new Doer.You(),
                                deed.takes(),
                                account));
        };
    }

    /// The containers worth trying: of the default account the workspace's own, of others those of datastores.
    static List<BlobRound> all(Datastores datastores) {
        return datastores.containers().stream()
                .map(place -> new BlobRound(place.account(), place.container()))
                .toList();
    }
}
