package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.blueprint.Resource;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Console;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.preview.Change;
import groundwork.preview.Difference;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import groundwork.preview.price.Estimate;
import groundwork.terms.Json;
import groundwork.terms.JsonText;
import java.util.ArrayList;
import java.util.List;

/// A plan as lines: one that sums it up, one for each resource with its sign and reason, then what stands in the
/// way and what the practices say.
///
/// @param width   columns there are
/// @param details whether ids, reasons and every property that differs are shown, and what is as it should be
public record PlanView(Console console, int width, boolean details) {

    /// From this width on there is room for names beside titles.
    private static final int NAMED_FROM = 130;

    /// The whole plan.
    public List<Line> of(Plan plan) {
        var lines = new ArrayList<Line>();
        lines.add(summary(plan));
        lines.addAll(changes(plan));
        if (!plan.obstacles().isEmpty()) {
            lines.add(Line.EMPTY);
            lines.add(Line.of(Role.BAD, say("view.obstacles")));
            plan.obstacles().forEach(sentence -> lines.addAll(Indent.of(2, Line.of(sentence), width)));
        }
        if (!plan.changes().isEmpty() && !plan.estimate().equals(Estimate.unasked())) {
            lines.add(Line.EMPTY);
            lines.addAll(new PriceView(width).of(plan.estimate()));
        }
        if (!plan.findings().isEmpty()) {
            lines.add(Line.EMPTY);
            var findings = new FindingsView(console, width, details);
            lines.addAll(details ? findings.all(plan.findings()) : findings.open(plan.findings()));
        }
        return Indent.fitted(lines, width);
    }

    /// One line that sums it up.
    public static Line summary(Plan plan) {
        var kept = plan.count(Sign.NOTHING);
        if (plan.isEmpty() && plan.obstacles().isEmpty()) {
            return kept == 0
                    ? Line.of(Role.GOOD, say("view.nothing-at-all"))
                    : Line.of(Role.GOOD, say("view.nothing-to-do") + " ").plus(say("view.all-kept", "kept", kept));
        }
        var line = Line.of(Role.HEADING, say("view.to-do") + " ")
                .plus(say(
                        "view.create-and-change",
                        "create",
                        plan.count(Sign.CREATE),
                        "change",
                        plan.count(Sign.UPDATE)));
        var replaced = plan.count(Sign.REPLACE);
        if (replaced > 0) {
            line = line.plus(Role.BAD, say("view.to-replace", "replaced", replaced));
        }
        return line.plus(
                switch ((int) kept) {
                    case 0 -> ".";
                    case 1 -> say("view.one-kept");
                    default -> say("view.others-kept", "kept", kept);
                });
    }

    private List<Line> changes(Plan plan) {
        var shown = plan.changes().stream()
                .filter(change -> details || change.sign() != Sign.NOTHING)
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        var wanted = shown.stream().filter(change -> !change.isDrift()).toList();
        var drifted = shown.stream().filter(Change::isDrift).toList();
        if (!wanted.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(listed(wanted));
        }
        if (!drifted.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(Indent.of(0, Line.of(Role.WARNING, say("view.drift")), width));
            lines.addAll(listed(drifted));
        }
        return lines;
    }

    private List<Line> listed(List<Change> changes) {
        if (!details) {
            return table(changes);
        }
        var lines = new ArrayList<Line>();
        for (Change change : changes) {
            lines.addAll(table(List.of(change)));
            lines.addAll(details(change));
        }
        return lines;
    }

    private List<Line> table(List<Change> changes) {
        int widest = changes.stream()
                .mapToInt(change -> Columns.width(change.resource().why().title()))
                .max()
                .orElse(0);
        int room = Math.max(Math.max(14, width / 2 - 6), width - widest - 7);
        return Columns.fit(changes.stream().map(change -> row(change, room)).toList(), width, 1);
    }

    /// What there is no room for beside the title is left to the details.
    ///
    /// @param room columns the reason may take: what the titles leave, and about half in any case
    private List<Line> row(Change change, int room) {
        var resource = change.resource();
        var sign =
                Line.of(Appearance.role(change.sign()), change.sign().symbol()).padded(3);
        var title = Line.of(resource.why().title());
        var reason = Line.of(Role.MUTED, change.reason()).cut(room, console.glyphs());
        if (width >= NAMED_FROM) {
            return List.of(sign, title, Line.of(Role.MUTED, name(resource)), reason);
        }
        return Breadth.of(width) == Breadth.STACKED ? List.of(sign, title) : List.of(sign, title, reason);
    }

    /// Roles and their assignments are named by GUIDs, which tell a person nothing.
    private static String name(Resource resource) {
        return resource.type().startsWith("Microsoft.Authorization/") ? "" : resource.name();
    }

    private List<Line> details(Change change) {
        var resource = change.resource();
        var lines = new ArrayList<Line>();
        lines.addAll(Indent.of(5, Line.of(Role.MUTED, resource.id().value()), width));
        var practices = resource.why().practices();
        if (!resource.why().choice().isEmpty() || !practices.isEmpty()) {
            var why = why(resource.why().choice(), String.join(", ", practices));
            lines.addAll(Indent.of(5, Line.of(Role.MUTED, why), width));
        }
        change.differences().forEach(difference -> lines.addAll(Indent.of(5, difference(difference), width)));
        return lines;
    }

    /// A cure comes from no answer.
    private static String why(String choice, String practices) {
        if (choice.isEmpty()) {
            return say("view.only-for-practices", "practices", practices);
        }
        var serves = practices.isEmpty() ? "" : say("view.for-practices", "practices", practices);
        return say("view.because", "choice", choice, "practices", serves);
    }

    private static Line difference(Difference difference) {
        return Line.of(difference.path() + ": ")
                .plus(Role.MUTED, value(difference.before()))
                .plus(" " + say("view.becomes") + " ")
                .plus(Role.ACCENT, value(difference.after()))
                .plus(Role.WARNING, difference.isDrift() ? ", " + say("view.changed-since") : "")
                .plus(Role.BAD, difference.immutable() ? " " + say("view.not-in-place") : "");
    }

    private static String value(Json value) {
        return switch (value) {
            case Json.Null() -> "nothing";
            case Json.Str(var text) -> text;
            case Json.Output(var resource, var path) ->
                say("view.property-of", "property", path.substring(path.lastIndexOf('.') + 1), "name", resource.name());
            case Json.Obj _, Json.Arr _, Json.Num _, Json.Bool _ -> JsonText.compact(value);
        };
    }
}
