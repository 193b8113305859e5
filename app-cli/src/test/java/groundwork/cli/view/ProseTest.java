package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void markdownBecomesLines() {
        var markdown = """
                ## A heading
                A paragraph with `code`, **weight** and [a link](https://example.com), long
                enough to be wrapped.

                - one
                - two, which is so long that it goes on below
                ```
                az login
                ```
                """;
        assertThat(Fixtures.text(new Prose(Fixtures.ascii().glyphs(), 40).of(markdown)))
                .isEqualTo("""
                        A heading
                        A paragraph with code, weight and a
                        link, long enough to be wrapped.

                          - one
                          - two, which is so long that it goes
                            on below
                            az login""");
    }
}
