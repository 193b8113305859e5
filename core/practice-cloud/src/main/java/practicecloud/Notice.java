package practicecloud;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import practicecloud.json.Tree;

/// What a serving process tells others in the home: where it serves.
///
/// @param process its id
record Notice(URI endpoint, long process) {

    private static final String KIND = "groundwork/practice-endpoint/1";

    /// Puts the notice up, whole or not at all.
    void publish(Path folder) throws IOException {
        var body = Tree.object()
                .put("schema", KIND)
                .put("endpoint", endpoint.toString())
                .put("process", process);
        var fresh = folder.resolve("endpoint.json.new");
        Files.write(fresh, Tree.bytes(body));
        Files.move(fresh, file(folder), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Reads it; empty when there is none, or none to be read.
    static Optional<Notice> read(Path folder) {
        try {
            var body = Tree.parse(Files.readAllBytes(file(folder)));
            return Tree.says(body, "schema", KIND) ? Optional.of(of(body)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Notice of(JsonNode body) {
        return new Notice(
                URI.create(body.path("endpoint").asText()), body.path("process").asLong());
    }

    /// Whether somebody answers there.
    boolean isAnswered() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", endpoint.getPort()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("endpoint.json");
    }
}
