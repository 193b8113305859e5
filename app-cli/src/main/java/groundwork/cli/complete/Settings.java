package groundwork.cli.complete;

import groundwork.choices.Question;
import groundwork.choices.Questionnaire;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// What can stand behind `--set`: a question and, where the answers are known, each of them.
public final class Settings implements Iterable<String> {

    /// Where Azure Machine Learning is offered most; a cloud itself knows them all.
    private static final List<String> REGIONS = List.of(
            "australiaeast",
            "brazilsouth",
            "canadacentral",
            "centralindia",
            "centralus",
            "eastasia",
            "eastus",
            "eastus2",
            "francecentral",
            "germanywestcentral",
            "italynorth",
            "japaneast",
            "koreacentral",
            "northeurope",
            "norwayeast",
            "polandcentral",
            "southafricanorth",
            "southcentralus",
            "southeastasia",
            "spaincentral",
            "swedencentral",
            "switzerlandnorth",
            "uaenorth",
            "uksouth",
            "westeurope",
            "westus2",
            "westus3");

    @Override
    public Iterator<String> iterator() {
        var questionnaire = Questionnaire.standard();
        return questionnaire.keys().stream()
                .flatMap(key -> questionnaire.find(key).stream())
                .flatMap(Settings::pairs)
                .iterator();
    }

    private static Stream<String> pairs(Question question) {
        var key = question.about().key();
        var words = switch (question) {
            case Question.Pick(var _, var options) ->
                options.stream().map(Question.Option::value).toList();
            case Question.PickMany(var _, var options) ->
                options.stream().map(Question.Option::value).toList();
            case Question.Entry(var _, var source) when source == Question.Source.REGIONS -> REGIONS;
            case Question.Entry _, Question.Entries _, Question.Rows _ -> List.<String>of();
        };
        return words.isEmpty() ? Stream.of(key + "=") : words.stream().map(word -> key + "=" + word);
    }
}
