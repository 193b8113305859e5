package practicecloud.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practicecloud.arm.Writing;
import practicecloud.json.Tree;

/// Data a job names: a container of an account.
record Data(String account, String container) {

    private static final Pattern DATASTORE = Pattern.compile("azureml://(?:.*/)?datastores/([^/]+)/paths/.*");
    private static final Pattern BLOB = Pattern.compile("https://([^./]+)\\.blob\\.[^/]+/([^/?]+).*");
    private static final Pattern PATH = Pattern.compile("abfss?://([^@/]+)@([^./]+)\\.dfs\\.[^\\s/]+");
    private static final Pattern HERE =
            Pattern.compile("(?:https|abfss)://(?:([^@/]+)@)?localhost:\\d+/storage/([^/]+)/(?:blob|dfs)/?([^/\\s]*)");

    /// What a job reads, or what it writes: its inputs or outputs, and for Spark whatever its arguments name,
    /// which it may do both to.
    static Stream<Data> named(Writing job, boolean outputs) {
        var members = Tree.at(job.body(), "properties." + (outputs ? "outputs" : "inputs"));
        var uris = members.properties().stream()
                .map(entry -> entry.getValue().path("uri").asText())
                .filter(uri -> !uri.isEmpty())
                .flatMap(uri -> of(job, uri).stream());
        return Stream.concat(uris, arguments(job));
    }

    private static Stream<Data> arguments(Writing job) {
        var text = job.text("properties.args").orElse("");
        return Stream.concat(
                PATH.matcher(text).results().map(match -> new Data(match.group(2), match.group(1))),
                HERE.matcher(text)
                        .results()
                        .map(match ->
                                new Data(match.group(2), match.group(1) == null ? match.group(3) : match.group(1))));
    }

    private static Optional<Data> of(Writing job, String uri) {
        var asset = JobRules.asset(job, "data", uri);
        if (asset.isPresent()) {
            return job.read(asset.get().text())
                    .flatMap(data -> Tree.text(data, "properties.dataUri"))
                    .filter(there -> JobRules.asset(job, "data", there).isEmpty())
                    .flatMap(there -> of(job, there));
        }
        var datastore = DATASTORE.matcher(uri);
        if (datastore.matches()) {
            var id = job.id().above().child("datastores", datastore.group(1));
            return job.read(id.text()).map(Data::ofDatastore);
        }
        var blob = BLOB.matcher(uri);
        if (blob.matches()) {
            return Optional.of(new Data(blob.group(1), blob.group(2)));
        }
        var path = PATH.matcher(uri);
        return path.lookingAt() ? Optional.of(new Data(path.group(2), path.group(1))) : Optional.empty();
    }

    private static Data ofDatastore(JsonNode datastore) {
        var properties = datastore.path("properties");
        var container = Stream.of("containerName", "filesystem", "fileShareName")
                .map(name -> properties.path(name).asText())
                .filter(name -> !name.isEmpty())
                .findFirst();
        return new Data(properties.path("accountName").asText(), container.orElse(""));
    }
}
