package groundwork.export;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Graph;
import groundwork.blueprint.Resource;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A script for the az command line that does one step after the other.
final class AzCliExport {

    static final String FILE = "groundwork.sh";

    private final Blueprint blueprint;
    private final Shell shell;

    private AzCliExport(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.shell = new Shell(blueprint);
    }

    static Map<String, String> of(Blueprint blueprint) {
        var files = new LinkedHashMap<String, String>();
        files.put(FILE, new AzCliExport(blueprint).script());
        files.put("README.md", Readme.of(blueprint, Format.AZCLI, files.keySet()));
        return files;
    }

    private String script() {
        var place = blueprint.choices().place();
        var steps = blueprint.resources().stream().collect(Collectors.toMap(Resource::key, step -> step));
        var head = Shell.HEAD.formatted("Builds the workspace " + place.names().workspace() + ". May be run again.");
        return head + "az account set --subscription " + place.subscription() + "\n"
                + Graph.of(blueprint).order().stream()
                        .map(key -> Optional.ofNullable(steps.get(key)).orElseThrow())
                        .map(this::step)
                        .collect(Collectors.joining());
    }

    private String step(Resource step) {
        var said = "\necho " + Shell.quoted(step.why().words().english()) + "\n";
        return switch (step.mode()) {
            case CREATE -> said + (Place.is(step.id()) ? create(step) : group(step)) + shell.reads(step.id());
            case SECOND_STEP ->
                said + Asking.of(step.body()).map(asking -> ask(step, asking)).orElseGet(() -> patch(step));
            case MERGE -> said + new PickedUp(shell).merge(step) + shell.reads(step.id());
        };
    }

    private static String group(Resource group) {
        var tags = group.body().members("tags").entrySet().stream()
                .map(tag ->
                        Shell.quoted(tag.getKey() + "=" + (tag.getValue() instanceof Json.Str(var value) ? value : "")))
                .collect(Collectors.joining(" "));
        return "az group create --name " + Shell.quoted(group.name()) + " --location "
                + group.body().text("location").orElse("") + (tags.isEmpty() ? "" : " --tags " + tags)
                + " --output none\n";
    }

    private String create(Resource step) {
        return "az resource create --id " + Shell.quoted(step.id().value()) + " --api-version " + step.apiVersion()
                + " --is-full-object --output none --properties " + shell.body(step.body()) + "\n";
    }

    /// The command that asks Azure to do a step.
    static String ask(Resource step, Asking asking) {
        return "az resource invoke-action --ids " + Shell.quoted(step.id().value()) + " --api-version "
                + step.apiVersion() + " --action " + asking.action() + " --output none --request-body "
                + Shell.quoted(JsonText.compact(asking.body())) + "\n";
    }

    private String patch(Resource step) {
        return "az resource patch --ids " + Shell.quoted(step.id().value()) + " --api-version " + step.apiVersion()
                + " --is-full-object --output none --properties " + shell.body(step.body()) + "\n";
    }
}
