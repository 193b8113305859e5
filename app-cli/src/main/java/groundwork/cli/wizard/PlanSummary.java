package groundwork.cli.wizard;

import static groundwork.cli.look.Say.find;

import groundwork.blueprint.Resource.Mode;
import groundwork.choices.Question.Section;
import groundwork.cli.look.Breadth;
import groundwork.cli.look.Columns;
import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.cli.progress.Outlook;
import groundwork.cli.view.Appearance;
import groundwork.preview.Change;
import groundwork.preview.Plan;
import groundwork.preview.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plan on a few lines: what is built, grouped by the section whose answers put it there.
record PlanSummary(Plan plan, int width) {

    private static final String COLON = ":";

    List<Line> lines() {
        var groups = new EnumMap<Section, List<Change>>(Section.class);
        plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .forEach(change -> groups.computeIfAbsent(Outlook.section(change), _ -> new ArrayList<>())
                        .add(change));
        var rows = new ArrayList<List<Line>>();
        groups.forEach((section, changes) -> rows.addAll(rows(section, changes)));
        return Breadth.of(width) == Breadth.STACKED ? stacked(rows) : Columns.fit(rows, width, 2);
    }

    private List<Line> stacked(List<List<Line>> rows) {
        var lines = new ArrayList<Line>();
        for (List<Line> row : rows) {
            lines.add(row.get(0).plus(" ").plus(row.get(1)));
            row.get(2).wrapped(Math.max(8, width - 2)).forEach(line -> lines.add(line.indented(2)));
        }
        return lines;
    }

    /// A row for each sign, so that it is clear what is made and what is changed.
    private static List<List<Line>> rows(Section section, List<Change> changes) {
        var rows = new ArrayList<List<Line>>();
        for (Sign sign : Sign.values()) {
            var signed =
                    changes.stream().filter(change -> change.sign() == sign).toList();
            if (!signed.isEmpty()) {
                rows.add(List.of(
                        Line.of(Appearance.role(sign), sign.symbol() + signed.size()),
                        rows.isEmpty() ? Line.of(section.title()) : Line.EMPTY,
                        Line.of(Role.MUTED, titles(signed))));
            }
        }
        return rows;
    }

    /// What there is one of by its title, what there are several of by number and kind; a second step is no
    /// thing.
    private static String titles(List<Change> changes) {
        var things = new LinkedHashMap<String, List<Change>>();
        changes.forEach(change -> {
            var resource = change.resource();
            var key = resource.mode() == Mode.SECOND_STEP ? resource.key() : resource.type();
            things.computeIfAbsent(key, _ -> new ArrayList<>()).add(change);
        });
        return things.entrySet().stream()
                .map(entry -> entry.getValue().size() == 1
                        ? shortened(entry.getValue().getFirst().resource().why().title())
                        : entry.getValue().size() + " " + kind(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String title) {
        return Stream.of(title.split(COLON)).findFirst().orElse(title);
    }

    /// `Microsoft.Authorization/roleAssignments` is `role assignments`; what has no name for people, Azure's own.
    private static String kind(String type) {
        var last = type.substring(type.lastIndexOf('/') + 1);
        return find("wizard.kind." + last).orElse(last);
    }
}
