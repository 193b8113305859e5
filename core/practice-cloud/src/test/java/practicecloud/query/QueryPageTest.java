package practicecloud.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page about deployments and queries names the functions of queries, all of them and no others.
class QueryPageTest {

    private static Set<String> named(String from, String upTo) throws IOException {
        var page = Files.readString(Path.of("../../docs/reference/deployments.md")) + "\n### end";
        int start = page.indexOf(from);
        var names = new TreeSet<String>();
        Pattern.compile("`(\\w+)`")
                .matcher(page.substring(start, page.indexOf(upTo, start + from.length())))
                .results()
                .forEach(name -> names.add(name.group(1)));
        return names;
    }

    @Test
    void namesEveryFunction() throws IOException {
        assertThat(named("### Scalar functions", "###"))
                .containsExactlyInAnyOrderElementsOf(List.of(Functions.known().split(", ")));
        assertThat(named("### Aggregates", "###")).isEqualTo(new TreeSet<>(Aggregates.NAMES));
    }
}
