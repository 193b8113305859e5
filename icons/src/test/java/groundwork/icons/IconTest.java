package groundwork.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class IconTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyDrawingIsAnSvgOnTheGridWhosePathsAreAllUnderstood(Icon icon) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(icon.svg())));
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 24 24");
        var drawing = icon.drawing();
        int read =
                drawing.soft().size() + drawing.line().size() + drawing.solid().size();
        assertThat(read)
                .isPositive()
                .isEqualTo(document.getElementsByTagName("path").getLength());
    }

    @ParameterizedTest
    @EnumSource(Icon.class)
    void noDrawingHasAColourOfItsOwn(Icon icon) {
        assertThat(icon.svg()).doesNotContain("#").doesNotContain("rgb");
    }

    /// One way to write a number, so that two drawings that look the same are found to be the same.
    @ParameterizedTest
    @EnumSource(Icon.class)
    void numbersAreWrittenWithoutTrailingZeros(Icon icon) {
        assertThat(icon.svg()).doesNotContainPattern("\\.\\d*0[^0-9]");
    }

    @Test
    void noTwoDrawingsAreTheSame() {
        assertThat(Stream.of(Icon.values()).map(Icon::svg)).doesNotHaveDuplicates();
    }

    @Test
    void aTypeIsDrawnByItselfElseLikeItsParentElseAsAnyResource() {
        assertThat(Icon.ofType("microsoft.network/virtualnetworks/SUBNETS")).isEqualTo(Icon.SUBNET);
        assertThat(Icon.ofType("Microsoft.Storage/storageAccounts/blobServices/containers"))
                .isEqualTo(Icon.STORAGE);
        assertThat(Icon.ofType("Contoso.Bakery/ovens")).isEqualTo(Icon.RESOURCE);
    }
}
