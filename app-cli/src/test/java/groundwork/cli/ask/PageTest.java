package groundwork.cli.ask;

import static groundwork.cli.look.Say.say;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Interview;
import groundwork.choices.Questionnaire;
import groundwork.cli.look.Glyphs;
import groundwork.cli.look.Line;
import groundwork.cli.screen.Picture;
import groundwork.cli.screen.Press.Key;
import groundwork.cli.screen.Press.Text;
import groundwork.journey.Offers.Offer;
import groundwork.practices.Catalogue;
import groundwork.terms.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every question in every size, drawn as a value: nothing is ever wider or higher than the terminal, the
/// question and the way on are always there.
class PageTest {

    private static final Questionnaire QUESTIONNAIRE = Questionnaire.standard();

    private static AtHand atHand(boolean unicode) {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> new Offer("value" + i, "Offer number " + i, "somewhere rather far away"))
                .toList();
        var lesson = IntStream.range(0, 30)
                .mapToObj(i -> Line.of("A lesson's line " + i))
                .toList();
        return new AtHand(
                (source, answers, typed) -> new Offering.Ready(many),
                answers -> Optional.of(new AtHand.Standing(9, List.of("NET-14", "CST-02"), 1)),
                (question, width) -> lesson,
                () -> List.of("To sign in, open https://microsoft.com/devicelogin and enter the code ABCD."),
                new Glyphs(unicode));
    }

    record Size(int columns, int rows) {}

    static Stream<Size> sizes() {
        return Stream.of(
                new Size(119, 40),
                new Size(99, 29),
                new Size(79, 23),
                new Size(69, 20),
                new Size(59, 15),
                new Size(39, 11),
                new Size(29, 9),
                new Size(29, 5));
    }

    /// Every question a person can meet, expert ones among them, each with and without something lying over it.
    private static List<Conversation> conversations(AtHand atHand) {
        var all = new ArrayList<Conversation>();
        var interview = Interview.begin(QUESTIONNAIRE, Answers.NONE);
        while (interview.current().isPresent()) {
            var now = Conversation.begin(interview, atHand);
            all.add(now);
            all.add(now.press(Key.HELP, atHand).press(Key.PAGE_DOWN, atHand));
            all.add(now.press(Key.GO_TO, atHand));
            all.add(now.press(new Text("x 10.0.0.1"), atHand).press(Key.ENTER, atHand));
            all.add(now.press(Key.ENTER, atHand));
            var question = interview.current().orElseThrow();
            interview = interview.answered(answer(question.about().key(), interview));
        }
        return all.stream().filter(conversation -> conversation.end().isEmpty()).toList();
    }

    private static Answer answer(String key, Interview interview) {
        return switch (key) {
            case Interview.EXPERT -> new Answer.Many(List.of("where", "names", "reach", "dependents"));
            case "allowedAddresses" -> new Answer.Many(List.of("203.0.113.0/24"));
            default ->
                QUESTIONNAIRE
                        .fallback(interview.current().orElseThrow(), interview.answers())
                        .orElseThrow();
        };
    }

    @AfterEach
    void speakEnglish() {
        Language.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyQuestionFits(Size size) {
        for (var language : Language.values()) {
            Language.speak(language);
            everyQuestionFits(size, conversations(atHand(true)));
        }
    }

    private static void everyQuestionFits(Size size, List<Conversation> conversations) {
        for (boolean unicode : new boolean[] {true, false}) {
            var atHand = atHand(unicode);
            for (Conversation conversation : conversations) {
                var picture = Page.of(conversation, atHand, size.columns(), size.rows(), 3);
                check(conversation, picture, size, unicode);
            }
        }
    }

    private static void check(Conversation conversation, Picture picture, Size size, boolean unicode) {
        var text = picture.lines().stream().map(Line::plain).toList();
        var key = conversation.question().about().key() + " over " + conversation.over();
        assertThat(text).as(key).hasSizeLessThanOrEqualTo(size.rows());
        assertThat(picture.lines()).as(key).allMatch(line -> line.width() <= size.columns());
        var firstWord = conversation.question().about().title().split(" ")[0];
        assertThat(String.join("\n", text)).as(key).contains(firstWord);
        assertThat(text.getLast()).as(key).containsAnyOf(say("ask.key.enter"), say("ask.key.esc"));
        assertThat(picture.cursor().stream())
                .as(key)
                .allMatch(at -> at.row() < text.size() && at.column() <= size.columns());
        if (!unicode) {
            assertThat(String.join("", text)).as(key).matches("[\\p{ASCII}…äöüÄÖÜß„“]*");
        }
    }

    @Test
    void whatIsBrokenIsToldInEverySizeAndByItsTitleWhereThereIsRoom() {
        var atHand = atHand(true);
        var conversation = Conversation.begin(Interview.begin(QUESTIONNAIRE, Answers.NONE), atHand);
        assertThat(status(conversation, atHand, 139))
                .isEqualTo("┃ ✓ 9 kept  ? 1 told later  ▲ breaks NET-14 People know where they open notebooks from, "
                        + "CST-02 "
                        + Catalogue.find("CST-02").orElseThrow().about().title());
        assertThat(status(conversation, atHand, 79)).isEqualTo("┃ ✓ 9 kept  ? 1 told later  ▲ breaks NET-14, CST-02");
        assertThat(status(conversation, atHand, 39)).isEqualTo("┃ ✓ 9 kept  ▲ breaks NET-14, CST-02");
        assertThat(status(conversation, atHand, 29)).isEqualTo("┃ ▲ breaks NET-14, CST-02");
    }

    private static String status(Conversation conversation, AtHand atHand, int columns) {
        return Page.of(conversation, atHand, columns, 24, 3).lines().stream()
                .map(Line::plain)
                .filter(line -> line.contains("breaks"))
                .findFirst()
                .orElseThrow();
    }
}
