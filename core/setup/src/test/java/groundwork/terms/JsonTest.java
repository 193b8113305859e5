package groundwork.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Json BODY =
            Json.object("name", "a", "properties", Json.object("on", true, "count", 3, "list", Json.strings("x", "y")));

    @Test
    void isReadAlongADottedPath() {
        assertThat(BODY.text("name")).contains("a");
        assertThat(BODY.truth("properties.on")).contains(true);
        assertThat(BODY.items("properties.list")).containsExactly(Json.of("x"), Json.of("y"));
        assertThat(BODY.at("properties.nothing.there").isNull()).isTrue();
    }

    @Test
    void oneValueIsReplacedAndTheRestKept() {
        assertThat(BODY.with("properties.on", Json.of(false)).with("properties.new.deep", Json.of(1)))
                .isEqualTo(Json.object(
                        "name",
                        "a",
                        "properties",
                        Json.object(
                                "on",
                                false,
                                "count",
                                3,
                                "list",
                                Json.strings("x", "y"),
                                "new",
                                Json.object("deep", 1))));
    }

    @Test
    void textAndTreeAreTheSame() {
        assertThat(JsonText.parse(JsonText.compact(BODY))).isEqualTo(BODY);
        assertThat(JsonText.parse(JsonText.print(BODY))).isEqualTo(BODY);
        assertThat(JsonText.compact(BODY))
                .isEqualTo("{\"name\":\"a\",\"properties\":{\"on\":true,\"count\":3,\"list\":[\"x\",\"y\"]}}");
    }

    @Test
    void anOutputSurvivesTheText() {
        var output = Json.object("id", new Json.Output(new ResourceId("/subscriptions/s"), "properties.x"));
        assertThat(JsonText.parse(JsonText.compact(output))).isEqualTo(output);
    }

    @Test
    void numbersThatAreEqualAreEqual() {
        assertThat(JsonText.parse("1.0")).isEqualTo(Json.of(1)).isEqualTo(JsonText.parse("1"));
        assertThat(JsonText.compact(JsonText.parse("100"))).isEqualTo("100");
    }

    @Test
    void whatIsNoJsonIsToldWhere() {
        assertThatThrownBy(() -> JsonText.parse("{\n \"a\": }")).hasMessageContaining("line 2, column 7");
        assertThatThrownBy(() -> JsonText.parse("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> JsonText.parse("{} {}")).hasMessageContaining("more after the end");
    }

    @Test
    void whatIsCutOffIsSaidWithoutTheLibrarysOwnSettings() {
        assertThatThrownBy(() -> JsonText.parse("{"))
                .isInstanceOf(JsonText.Malformed.class)
                .hasMessageStartingWith("Not JSON at line 1, column 2: ")
                .message()
                .doesNotContain("Source", "Feature");
    }
}
