package groundwork.gui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.blueprint.Blueprint;
import groundwork.blueprint.BlueprintMaker;
import groundwork.choices.AnswersFile;
import groundwork.choices.AnswersFile.Example;
import groundwork.choices.Questionnaire;
import groundwork.gui.picture.Layout.Area;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class LayoutTest {

    private static Blueprint blueprint(Example example) {
        return BlueprintMaker.from(Questionnaire.standard().choices(AnswersFile.example(example)));
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void everyBoxHasAPlaceAndNoneStandsOnAnother(Example example) {
        var topology = Topology.of(blueprint(example));
        var layout = Layout.of(topology);
        assertThat(layout.boxes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        topology.boxes().stream().map(Topology.Box::id).toList());
        var areas = new ArrayList<>(layout.boxes().values());
        for (int one = 0; one < areas.size(); one++) {
            for (int other = one + 1; other < areas.size(); other++) {
                assertThat(areas.get(one).overlaps(areas.get(other))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void whatStandsInASubnetIsDrawnInItsFrameAndNothingElseIs(Example example) {
        var topology = Topology.of(blueprint(example));
        var layout = Layout.of(topology);
        for (var group : topology.groups()) {
            var frame = Objects.requireNonNull(layout.frames().get(group.id()));
            topology.boxes().forEach(box -> {
                boolean within =
                        box.group().filter(inner -> inner.isWithin(group.id())).isPresent();
                assertThat(holds(frame, Objects.requireNonNull(layout.boxes().get(box.id()))))
                        .as("%s in %s", box.id(), group.id())
                        .isEqualTo(within);
            });
        }
    }

    private static boolean holds(Area frame, Area area) {
        return area.x() >= frame.x()
                && area.right() <= frame.right()
                && area.y() >= frame.y()
                && area.bottom() <= frame.bottom();
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void noEdgeRunsDownThroughABox(Example example) {
        var layout = Layout.of(Topology.of(blueprint(example)));
        for (var line : layout.lines()) {
            var way = line.points().get(2);
            var end = line.points().get(3);
            for (var area : layout.boxes().values()) {
                boolean through = way.x() > area.x()
                        && way.x() < area.right()
                        && Math.min(way.y(), end.y()) < area.y()
                        && Math.max(way.y(), end.y()) > area.bottom();
                assertThat(through).as("%s", line.edge()).isFalse();
            }
        }
    }

    @Test
    void theClusterAndTheEndpointStandInTheSubnetAndTheKeyVaultDoesNot() {
        var topology = Topology.of(blueprint(Example.SEED));
        var inside = new LinkedHashSet<String>();
        topology.boxes().stream()
                .filter(box -> box.group().isPresent())
                .forEach(box -> inside.add(box.resource().type()));
        assertThat(inside)
                .containsExactlyInAnyOrder(
                        "Microsoft.MachineLearningServices/workspaces/computes", "Microsoft.Network/privateEndpoints");
    }

    @Test
    void theExportedPictureIsAnSvgDocumentThatNamesEveryBox() throws Exception {
        var topology = Topology.of(blueprint(Example.SEED));
        var svg = SvgPicture.of(topology, Layout.of(topology));
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        topology.boxes()
                .forEach(box -> assertThat(svg).contains(">" + box.resource().name() + "<"));
    }
}
