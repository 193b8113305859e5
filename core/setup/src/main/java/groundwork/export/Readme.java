package groundwork.export;

import groundwork.blueprint.Asking;
import groundwork.blueprint.Blueprint;
import groundwork.blueprint.Resource;
import java.util.Set;
import java.util.stream.Collectors;

/// The page beside exported code: what it is and how to run it.
final class Readme {

    private static final String TEXT = """
            # %s, as code

            Written by Groundwork from the answers. To change something, change an answer and export again.

            ## Run it

            %s
            ## What it builds

            %s

            ## Good to know

            - The resource providers must be registered in the subscription; Groundwork's own run does that.
            - A role that was just granted may take minutes to work. If Azure answers that something is not authorized,
              run the same again.
            - The IP allow list of the workspace needs a preview api-version. After the run, look at the workspace with that
              version and see that the list is there.
            """;

    private Readme() {}

    static String of(Blueprint blueprint, Format format, Set<String> files) {
        var place = blueprint.choices().place();
        var location = place.region().name();
        var commands = cloud(place.cloud()) + "az login\naz account set --subscription " + place.subscription() + "\n"
                + script(files, PickedUp.BEFORE)
                + command(format, location)
                + asked(blueprint, format)
                + script(files, PickedUp.AFTER);
        var built = blueprint.resources().stream().map(Readme::line).collect(Collectors.joining("\n"));
        return TEXT.formatted(place.names().workspace(), "```\n" + commands + "```\n", built);
    }

    private static String cloud(String cloud) {
        return switch (cloud) {
            case "azure-china" -> "az cloud set --name AzureChinaCloud\n";
            case "azure-us-government" -> "az cloud set --name AzureUSGovernment\n";
            default -> "";
        };
    }

    private static String command(Format format, String location) {
        return switch (format) {
            case ARM -> "az deployment sub create --location " + location + " --template-file " + ArmExport.FILE + "\n";
            case BICEP -> "az deployment sub create --location " + location + " --template-file main.bicep\n";
            case TERRAFORM -> "terraform init\nterraform apply\n";
            case AZCLI -> "bash " + AzCliExport.FILE + "\n";
        };
    }

    /// What a template cannot ask for. The other languages do it themselves.
    private static String asked(Blueprint blueprint, Format format) {
        return switch (format) {
            case ARM, BICEP ->
                blueprint.resources().stream()
                        .flatMap(step -> Asking.of(step.body()).map(asking -> AzCliExport.ask(step, asking)).stream())
                        .collect(Collectors.joining());
            case TERRAFORM, AZCLI -> "";
        };
    }

    private static String script(Set<String> files, String name) {
        return files.contains(name) ? "bash " + name + "\n" : "";
    }

    private static String line(Resource step) {
        var practices = step.why().practices();
        return "- " + step.why().words().english()
                + (practices.isEmpty() ? "" : " (" + String.join(", ", practices) + ")");
    }
}
