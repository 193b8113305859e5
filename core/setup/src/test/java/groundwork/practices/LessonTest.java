package groundwork.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.practices.Lesson.Heading;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final String GOOD = """
            # NET-99 A title

            ## The practice
            One two.

            ## Why it matters
            It breaks. Later.

            ## What Groundwork sets
            This.

            ## When you may differ
            Never.

            ## Read on
            - A page
            """;

    @Test
    void readsSectionsAndLinks() {
        var lesson = Lesson.read(GOOD);
        assertThat(lesson.section(Heading.PRACTICE)).isEqualTo("One two.");
        assertThat(lesson.why()).isEqualTo("It breaks.");
        assertThat(lesson.links()).containsExactly("A page");
        assertThat(lesson.words()).isEqualTo(7);
    }

    @Test
    void refusesALessonWithoutOneOfItsHeadings() {
        assertThatThrownBy(() -> Lesson.read(GOOD.replace("## What Groundwork sets", "## Settings")))
                .hasMessageContaining("What Groundwork sets");
    }
}
