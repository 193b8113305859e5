package practicecloud.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page about deployments names the functions there are, all of them and no others.
class FunctionsPageTest {

    @Test
    void namesEveryFunctionOfTheTemplateLanguage() throws IOException {
        var page = Files.readString(Path.of("../../docs/reference/deployments.md"));
        var list = page.substring(page.indexOf("### Functions"), page.indexOf("and every function"));
        var named = new TreeSet<String>();
        Pattern.compile("`(\\w+)`").matcher(list).results().forEach(name -> named.add(name.group(1)));
        assertThat(named).containsExactlyInAnyOrderElementsOf(Expansion.functions());
    }
}
