package groundwork.gui.checklist;

import static groundwork.gui.desk.Say.say;

import groundwork.gui.desk.Curing;
import groundwork.gui.desk.Desk;
import groundwork.gui.desk.Place;
import groundwork.gui.look.Glyph;
import groundwork.gui.look.Parts;
import groundwork.gui.preview.Differing;
import groundwork.gui.preview.SignLook;
import groundwork.icons.Icon;
import groundwork.practices.Finding;
import groundwork.practices.Verdict;
import groundwork.practices.fix.FixPlan;
import groundwork.preview.Change;
import groundwork.preview.Sign;
import groundwork.terms.ResourceId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The cure of a workspace that is there: what would be changed, property by property, and what is left alone;
/// then the question. The button that changes nothing has the focus.
final class CureCard extends VBox {

    /// Pixels of lines that are seen without scrolling, at most and at least.
    private static final double MOST = 240;

    private static final double LEAST = 96;

    private final Desk desk;
    private final Button leave;

    CureCard(Desk desk) {
        super(8);
        this.desk = desk;
        this.leave = Parts.button(say("curing.leave"), Icon.CLOSE, desk.curer()::leave);
        getStyleClass().addAll("place-foot", "stacked");
        setId("cure");
        desk.curer().curing().subscribe(this::show);
    }

    private void show(Curing now) {
        Parts.show(this, !(now instanceof Curing.None));
        getChildren()
                .setAll(
                        switch (now) {
                            case Curing.None() -> List.of();
                            case Curing.Looking looking -> looking(name(looking.wish()));
                            case Curing.Proposed proposed ->
                                proposed.proposal().plan().isEmpty() ? nothing(proposed) : asking(proposed);
                            case Curing.Broken(var trouble) -> broken(trouble.words());
                        });
        leave.requestFocus();
    }

    private static String name(Curing.Wish wish) {
        return wish.target().workspace().name();
    }

    private List<Node> looking(String workspace) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setAccessibleText(say("curing.looking", "workspace", workspace));
        return List.of(Parts.paragraph(say("curing.looking", "workspace", workspace), "strong"), bar, leave);
    }

    private List<Node> broken(String words) {
        return List.of(Parts.paragraph(say("curing.broken"), "strong"), Parts.paragraph(words), leave);
    }

    private List<Node> nothing(Curing.Proposed proposed) {
        var left = new VBox(4);
        left.getChildren().addAll(left(proposed.proposal().cures()));
        return List.of(Parts.paragraph(say("curing.nothing"), "strong"), scroll(left), leave);
    }

    private List<Node> asking(Curing.Proposed proposed) {
        var plan = proposed.proposal().plan();
        var lines = new VBox(4);
        plan.changes().stream()
                .filter(change -> change.sign() != Sign.NOTHING)
                .forEach(change -> lines.getChildren().addAll(lines(change)));
        plan.obstacles().forEach(sentence -> lines.getChildren().add(Parts.paragraph(sentence, "role-bad")));
        lines.getChildren().addAll(left(proposed.proposal().cures()));
        var buttons = new HBox(8, leave);
        boolean replaces = plan.count(Sign.REPLACE) > 0;
        if (plan.obstacles().isEmpty()) {
            buttons.getChildren()
                    .add(Parts.button(
                            say("curing.do"), Icon.PLACE_RUN, this::carryOut, replaces ? "danger" : "accent"));
        }
        return List.of(
                Parts.paragraph(
                        say("curing.question", "workspace", name(proposed.wish()), "cloud", proposed.cloud()),
                        "heading"),
                scroll(lines),
                Parts.paragraph(say(replaces ? "curing.replaces" : "curing.about"), replaces ? "role-bad" : "quiet"),
                buttons);
    }

    private void carryOut() {
        desk.curer().carryOut();
        desk.place().set(Place.RUN);
    }

    private static ScrollPane scroll(VBox lines) {
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "cure-lines");
        scroll.setAccessibleText(say("curing.changes"));
        lines.heightProperty().subscribe(height -> {
            scroll.setPrefViewportHeight(Math.min(height.doubleValue(), MOST));
            scroll.setMinViewportHeight(Math.min(height.doubleValue(), LEAST));
        });
        return scroll;
    }

    private static List<Node> lines(Change change) {
        var resource = change.resource();
        var look = SignLook.of(change.sign());
        var head = new HBox(
                new Glyph(look.icon(), "small", look.role()),
                Parts.paragraph(
                        change.sign().symbol() + " " + target(resource.id())
                                + resource.why().title()
                                + (change.differences().isEmpty() ? " " + change.reason() + "." : ""),
                        "strong"));
        head.getStyleClass().add("row");
        var nodes = new ArrayList<Node>(List.of(head));
        for (var difference : change.differences()) {
            nodes.add(Parts.paragraph("    " + Differing.words(difference), "code", "caption"));
        }
        return nodes;
    }

    /// A grant is on the resource it is under; its own name is a GUID.
    private static String target(ResourceId id) {
        return id.isNamedByGuid() ? "" : id.name() + ": ";
    }

    /// What stays as it is, and why.
    private static List<Node> left(FixPlan cures) {
        var nodes = new ArrayList<Node>();
        add(nodes, say("curing.left-replace"), cures.replacements());
        add(nodes, say("curing.left-by-hand"), cures.byHand());
        return nodes;
    }

    private static void add(List<Node> nodes, String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            nodes.add(Parts.paragraph(title, "strong"));
        }
        for (var finding : findings) {
            if (finding.verdict() instanceof Verdict.Broken broken) {
                nodes.add(Parts.paragraph(finding.practice().about().id() + " "
                        + broken.subject().name() + ": " + broken.cure().words()));
            }
        }
    }
}
