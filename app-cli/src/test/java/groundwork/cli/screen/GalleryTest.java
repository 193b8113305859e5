package groundwork.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of screens shows every picture there is, and none that is not.
class GalleryTest {

    private static final Pattern PICTURE = Pattern.compile("\\.\\./pictures/([\\w.-]+\\.svg)");

    @Test
    void everyPictureIsShown() throws IOException {
        var page = Files.readString(Pictures.FOLDER.resolveSibling("reference").resolve("screens.md"));
        var shown = PICTURE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        try (var files = Files.list(Pictures.FOLDER)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(shown);
        }
    }
}
