package groundwork.doors;

import static groundwork.terms.Say.say;

import groundwork.terms.Json;
import groundwork.tryout.live.DataPlane;
import groundwork.tryout.live.Deed;
import java.net.URI;
import java.util.Optional;

/// A data plane that never leaves this computer: what the practice cloud says of hosts elsewhere is part of the
/// play, and nobody out there shall hear of it.
record Indoors(DataPlane data) implements DataPlane {

    @Override
    public Said ask(Deed deed, Blob blob, String content) {
        var endpoint = deed == Deed.ACCESS_CONTROL ? blob.dfsEndpoint() : blob.blobEndpoint();
        return isHere(endpoint)
                ? data.ask(deed, blob, content)
                : new Said.NotAsked(say("doors.not-played", "endpoint", endpoint));
    }

    @Override
    public Optional<String> whyFailed(Json job) {
        return job.text("properties.services.Tracking.endpoint")
                .filter(Indoors::isHere)
                .flatMap(endpoint -> data.whyFailed(job));
    }

    private static boolean isHere(String endpoint) {
        var host = Optional.ofNullable(URI.create(endpoint).getHost()).orElse("");
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
