package practicecloud.blob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import practicecloud.http.Reply;
import practicecloud.http.Request;
import practicecloud.world.Table;
import practicecloud.world.World;

/// The blobs of the world.
final class Blobs {

    /// The segments before the container: `storage`, the account, `blob`.
    private static final int BEFORE = 3;

    private Blobs() {}

    static String key(Account account, Request request) {
        var path = request.path();
        return account.id().name() + "/" + String.join("/", path.subList(BEFORE, path.size()));
    }

    static byte[] content(World world, Account account, Request request) {
        try {
            return world.get(Table.BLOBS, key(account, request))
                    .orElseThrow(() -> new No(404, "BlobNotFound", "The specified blob does not exist."))
                    .binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reply list(World world, Account account, Request request) {
        var container = key(account, request) + "/";
        var names = world.keys(Table.BLOBS, container + request.query("prefix").orElse("")).stream()
                .map(key -> "<Blob><Name>" + escaped(key.substring(container.length())) + "</Name></Blob>")
                .collect(Collectors.joining());
        return xml("<EnumerationResults ContainerName=\"" + request.parameter("container") + "\"><Blobs>" + names
                + "</Blobs><NextMarker/></EnumerationResults>");
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;");
    }

    static Reply xml(String content) {
        var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + content;
        return new Reply(200, Map.of(), "application/xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
