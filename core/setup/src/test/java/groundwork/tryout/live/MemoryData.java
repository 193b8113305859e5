package groundwork.tryout.live;

import groundwork.terms.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Blobs in memory: keeps what is written, refuses what a test wants refused, and knows why jobs failed.
public final class MemoryData implements DataPlane {

    private final Set<Blob> blobs = new HashSet<>();
    private final Map<Deed, Said> answers = new HashMap<>();
    private final Map<Deed, Integer> times = new HashMap<>();
    private Optional<String> why = Optional.empty();

    /// This deed is always answered so.
    MemoryData answering(Deed deed, Said said) {
        answers.put(deed, said);
        times.putIfAbsent(deed, Integer.MAX_VALUE);
        return this;
    }

    /// This deed is answered so this often, and is done then.
    MemoryData answeringAtFirst(Deed deed, Said said, int often) {
        times.put(deed, often);
        return answering(deed, said);
    }

    MemoryData failedBecause(String text) {
        why = Optional.of(text);
        return this;
    }

    /// What was written and not deleted.
    Set<Blob> blobs() {
        return Set.copyOf(blobs);
    }

    @Override
    public Said ask(Deed deed, Blob blob, String content) {
        var answer = answers.get(deed);
        if (answer != null && times.merge(deed, -1, Integer::sum) >= 0) {
            return answer;
        }
        return switch (deed) {
            case WRITE -> {
                blobs.add(blob);
                yield new Said.Done(201);
            }
            case DELETE -> new Said.Done(blobs.remove(blob) ? 202 : 404);
            case READ -> blobs.contains(blob) ? new Said.Done(200) : new Said.Refused(404, "BlobNotFound", "gone");
            case LIST, PROPERTIES, ACCESS_CONTROL -> new Said.Done(200);
        };
    }

    @Override
    public Optional<String> whyFailed(Json job) {
        return why;
    }
}
