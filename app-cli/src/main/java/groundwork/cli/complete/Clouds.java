package groundwork.cli.complete;

import groundwork.choices.Question;
import groundwork.choices.Questionnaire;
import java.util.Iterator;
import java.util.List;

/// The clouds that have a name; any other is an address.
public final class Clouds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Questionnaire.standard()
                .find("cloud")
                .map(question ->
                        question instanceof Question.Pick(var _, var options) ? options : List.<Question.Option>of())
                .orElse(List.of())
                .stream()
                .map(Question.Option::value)
                .iterator();
    }
}
