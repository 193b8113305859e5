package practicecloud.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import practicecloud.json.Tree;

class QueryTest {

    private static final List<String> COLUMNS = List.of("id", "name", "type", "location", "tags", "properties");

    private static final Rows RESOURCES = new Rows(COLUMNS, rows("""
            {id: "1", name: "st-one", type: "storage", location: "westeurope",
             tags: {env: "Prod", "cost centre": "7"},
             properties: {size: 10, open: true, zones: ["1", "2"], acl: {action: "Deny"}, vault: "9"}}
            {id: "2", name: "st-two", type: "storage", location: "northeurope", tags: null,
             properties: {size: 30, open: false, zones: [], acl: {action: "Allow"}}}
            {id: "9", name: "Vault Nine", type: "vault", location: "westeurope", tags: {env: "test"},
             properties: {size: 20}}"""));

    private static final Rows ACCESS = new Rows(List.of("id", "type", "properties"), rows("""
            {id: "a", type: "assignment", properties: {scope: "1", principal: "p1"}}
            {id: "b", type: "assignment", properties: {scope: "1", principal: "p2"}}
            {id: "c", type: "assignment", properties: {scope: "8", principal: "p1"}}"""));

    private static List<ObjectNode> rows(String text) {
        return Stream.of(text.split("\n(?=\\{)")).map(QueryTest::row).toList();
    }

    private static ObjectNode row(String text) {
        try {
            return (ObjectNode) Tree.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Rows answer(String query) {
        return Query.answer(query, Map.of("resources", RESOURCES, "authorizationresources", ACCESS));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "where.csv", delimiter = '|', quoteCharacter = '`')
    void choosesRows(String where, String ids) {
        var chosen = answer("resources | where " + where).rows().stream()
                .map(row -> row.path("id").asText())
                .collect(Collectors.joining(","));
        assertThat(chosen).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "queries.csv", delimiterString = "=>", quoteCharacter = '`')
    void makesRows(String query, String expected) {
        assertThat(Tree.array(answer(query).rows().stream())).hasToString(expected);
    }

    @Test
    void passesOverComments() {
        assertThat(answer("// all\nresources // of them\n| count").rows()).hasSize(1);
    }

    @Test
    void knowsItsColumnsWithoutRows() {
        var none = answer("resources | where id == 'no' | project id, size = properties.size, properties.acl.action");
        assertThat(none).isEqualTo(new Rows(List.of("id", "size", "properties_acl_action"), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            resources | where nothing == 1 => Failed to resolve scalar expression named 'nothing'
            resources | where id == => expected a value
            resources | where (id == '1' => expected ')'
            resources | render piechart => does not know the operator 'render'
            resources | where geo_distance(id, id) > 1 => does not know the function 'geo_distance'
            resources | join kind=fullouter (resources) on id => a join of kind 'fullouter'
            resources | summarize percentile(id, 5) => does not know the function 'percentile'
            resources | take many => expected a number
            securityresources => the table 'securityresources'
            resources where id => expected '|' or the end of the query
            resources | where id == 'open => expected a word or a sign
            """)
    void saysWhatItCannotAnswer(String query, String message) {
        assertThatThrownBy(() -> answer(query)).isInstanceOf(BadQuery.class).hasMessageContaining(message);
    }
}
