package groundwork.house;

import static java.util.stream.Collectors.joining;

import groundwork.access.LeastRole;
import groundwork.access.Operation;
import groundwork.access.Operations;
import groundwork.access.Permissions;
import groundwork.access.Role;
import groundwork.choices.Choices.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes the page about the roles Groundwork makes, from the roles themselves.
final class RolesPage {

    private static final String TYPE = "Microsoft.MachineLearningServices/workspaces";
    private static final String W = TYPE + "/";
    private static final List<Operation> WORKSPACE = Operations.on(TYPE);
    private static final Set<Workload> ALL = Set.of(Workload.values());

    private record Reason(Permissions pattern, String why) {}

    private final List<Reason> reasons = lines("differences.txt").stream()
            .map(line -> line.split(" \\| "))
            .map(cells -> new Reason(only(List.of(W + cells[0]), List.of()), cells[1]))
            .toList();

    private final StringBuilder page = new StringBuilder();

    private RolesPage() {}

    static String text() {
        return new RolesPage().write();
    }

    private String write() {
        page.append("""
                # Roles for people

                This page is written by the build from the roles themselves
                (`mvn -q test -pl core/setup -Dtest=RolesPageTest -Ddocs=write`).

                Groundwork makes one custom role for each kind of people: what their work needs on the workspace, and no
                more. Reading is granted as a whole, everything else by name. Take any action away and some work no longer
                goes; a test tries each. What each action is for: `groundwork explain notebooks`, `spark`, `jobs`.

                On the storage accounts people hold built-in roles: Reader, Storage Blob Data Contributor and, for notebooks
                and Spark, Storage File Data Privileged Contributor on the workspace's own account.

                No action below was verified against Azure one by one; they come from Microsoft's pages on roles. A run
                proves them by try-outs.

                """);
        for (var workloads : List.of(Set.of(Workload.NOTEBOOKS), Set.of(Workload.JOBS), ALL)) {
            role(LeastRole.of(workloads));
        }
        page.append("Spark needs what notebooks and jobs need together, so its role is the one for all three.\n\n");
        page.append("# Compared with other roles\n\n");
        page.append(
                        "Against the role for all three kinds of work. Azure adds operations all the time; a role with `*/write`\n")
                .append("or `*/action` then grants them too, a role by name does not.\n\n")
                .append(
                        "Established are the texts: the built-in role as Azure publishes it, and the samples of Microsoft's page\n")
                .append(
                        "'Manage access to Azure Machine Learning workspaces', each read as far as it is about a workspace. Not\n")
                .append(
                        "established is that a sample suffices for the work it is named after: 'Data Scientist Restricted' cannot\n")
                .append(
                        "submit a job of the present API. Not compared are the samples for labeling, which is retired.\n\n");
        others().forEach(this::compare);
        return page.toString().stripTrailing() + "\n";
    }

    private void role(LeastRole role) {
        page.append("## ")
                .append(role.title())
                .append("\n\n```json\n{\n  \"actions\": [\n")
                .append(quoted(role.permissions().actions()))
                .append("\n  ],\n  \"notActions\": [\n")
                .append(quoted(role.permissions().notActions()))
                .append("\n  ]\n}\n```\n\n");
    }

    private static String quoted(List<String> patterns) {
        return patterns.stream().map(pattern -> "    \"" + pattern + "\"").collect(joining(",\n"));
    }

    private void compare(String name, Permissions other) {
        var ours = LeastRole.of(ALL).permissions();
        var less = difference(other, ours);
        var more = difference(ours, other);
        page.append("## ").append(name).append("\n\n");
        page.append("It allows ")
                .append(count(other))
                .append(" of the ")
                .append(WORKSPACE.size())
                .append(" operations known on a workspace; ours allows ")
                .append(count(ours))
                .append(".\n\n");
        table("Ours leaves out", less);
        table("Ours adds", more);
    }

    private static long count(Permissions permissions) {
        return WORKSPACE.stream()
                .filter(operation -> operation.allowedBy(permissions))
                .count();
    }

    private static List<String> difference(Permissions one, Permissions other) {
        return WORKSPACE.stream()
                .filter(operation -> operation.allowedBy(one) && !operation.allowedBy(other))
                .map(Operation::name)
                .toList();
    }

    private void table(String title, List<String> operations) {
        if (operations.isEmpty()) {
            page.append(title).append(" nothing.\n\n");
            return;
        }
        page.append("| ").append(title).append(" | because |\n|---|---|\n");
        byReason(operations)
                .forEach((why, names) -> page.append("| ")
                        .append(names.stream()
                                .map(name -> '`' + name.substring(W.length()) + '`')
                                .collect(joining(", ")))
                        .append(" | ")
                        .append(why)
                        .append(" |\n"));
        page.append('\n');
    }

    private Map<String, List<String>> byReason(List<String> operations) {
        var all = new LinkedHashMap<String, List<String>>();
        for (var operation : operations) {
            var why = reasons.stream()
                    .filter(reason -> reason.pattern().allows(operation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("say in differences.txt why roles differ in " + operation))
                    .why();
            all.computeIfAbsent(why, any -> new ArrayList<>()).add(operation);
        }
        return all;
    }

    private static Map<String, Permissions> others() {
        var all = new LinkedHashMap<String, Permissions>();
        Role.builtIn().stream()
                .filter(role -> role.name().equals("AzureML Data Scientist"))
                .forEach(role -> all.put(role.name() + " (built in)", role.permissions()));
        samples().forEach((name, permissions) -> all.put(name + " (Microsoft's sample)", permissions));
        return all;
    }

    private static Map<String, Permissions> samples() {
        var actions = new TreeMap<String, List<String>>();
        var notActions = new TreeMap<String, List<String>>();
        var name = "";
        for (var line : lines("samples.txt")) {
            if (!line.startsWith(" ")) {
                name = line;
            }
            var list = line.startsWith("  + ") ? actions : notActions;
            list.computeIfAbsent(name, any -> new ArrayList<>());
            if (line.startsWith(" ")) {
                list.getOrDefault(name, new ArrayList<>()).add(W + line.substring("  + ".length()));
            }
        }
        var all = new LinkedHashMap<String, Permissions>();
        actions.forEach((role, allowed) -> all.put(role, only(allowed, notActions.getOrDefault(role, List.of()))));
        return all;
    }

    private static Permissions only(List<String> actions, List<String> notActions) {
        return new Permissions(actions, notActions, List.of(), List.of());
    }

    private static List<String> lines(String name) {
        try (var in = RolesPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
