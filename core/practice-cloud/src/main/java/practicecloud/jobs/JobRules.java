package practicecloud.jobs;

import java.util.Optional;
import java.util.regex.Pattern;
import practicecloud.arm.Writing;
import practicecloud.http.Refusal;
import practicecloud.world.Id;

/// Why a job cannot be submitted: what it names must be there.
final class JobRules {

    /// `azureml:name:version`, an asset of the same workspace.
    private static final Pattern SHORT = Pattern.compile("azureml:([^:/]+):([^:/]+)");

    private JobRules() {}

    static void check(Writing job) {
        job.before().ifPresent(before -> {
            throw no(
                    "A job with this name already exists. If you are trying to create a new job, use a"
                            + " different name.",
                    409);
        });
        named(job, "properties.computeId").ifPresent(id -> {
            throw no("The compute '" + id + "' does not exist.", 400);
        });
        mustExist(job, "properties.codeId", "codes");
        mustExist(job, "properties.environmentId", "environments");
        nodes(job);
    }

    private static Refusal no(String message, int status) {
        return Refusal.of(status, "UserError", message);
    }

    private static Optional<String> named(Writing job, String path) {
        return job.text(path).filter(id -> id.startsWith("/")).filter(id -> !job.exists(id));
    }

    /// Assets of a registry are taken to be there.
    private static void mustExist(Writing job, String path, String kind) {
        job.text(path)
                .flatMap(text -> asset(job, kind, text))
                .filter(id -> !job.exists(id.text()))
                .ifPresent(id -> {
                    throw no(
                            "The version '" + id.name() + "' of '" + id.above().name() + "' was not found among the "
                                    + kind + " of the workspace.",
                            404);
                });
    }

    /// The id of an asset of this workspace; empty for one of a registry.
    static Optional<Id> asset(Writing job, String kind, String text) {
        var match = SHORT.matcher(text);
        if (match.matches()) {
            return Optional.of(job.id().above().child(kind, match.group(1)).child("versions", match.group(2)));
        }
        var plain = text.startsWith("azureml:/subscriptions") ? text.substring("azureml:".length()) : text;
        boolean whole = plain.startsWith("/subscriptions/") && !plain.contains("/labels/");
        return whole && Id.of(plain).type().endsWith("/versions") ? Optional.of(Id.of(plain)) : Optional.empty();
    }

    private static void nodes(Writing job) {
        Nodes.cluster(job)
                .map(cluster -> Nodes.number(cluster, "scaleSettings.maxNodeCount"))
                .filter(most -> most > 0 && Nodes.wanted(job) > most)
                .ifPresent(most -> {
                    throw no(
                            "The job asks for " + Nodes.wanted(job) + " nodes, and the compute has at most " + most
                                    + ".",
                            400);
                });
    }
}
