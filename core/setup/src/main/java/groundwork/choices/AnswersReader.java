package groundwork.choices;

import static groundwork.terms.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads the text of an answers file by its nodes, so that every complaint can say where.
final class AnswersReader {

    private static final String VERSION_KEY = "groundwork";

    private final String file;
    private final String text;
    private final Questionnaire questionnaire;

    AnswersReader(String file, String text, Questionnaire questionnaire) {
        this.file = file;
        this.text = text;
        this.questionnaire = questionnaire;
    }

    Answers read() {
        if (text.indexOf('\0') >= 0) {
            throw new AnswersFileException(file, 0, 0, say("choices.file-no-text"), Optional.empty());
        }
        if (!(compose() instanceof MappingNode root)) {
            throw new AnswersFileException(file, 1, 1, say("choices.file-shape"), Optional.empty());
        }
        var values = entries(root, "key");
        version(root, values.remove(VERSION_KEY));
        var answers = new LinkedHashMap<String, Answer>();
        var found = new LinkedHashMap<String, Node>();
        values.forEach((key, node) -> {
            var question = questionnaire.find(key).orElseThrow();
            if (!(node instanceof ScalarNode scalar && scalar.getValue().isEmpty() && scalar.isPlain())) {
                answers.put(key, answer(question, node));
                found.put(key, node);
            }
        });
        return checked(new Answers(answers), found);
    }

    private Node compose() {
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(2_000_000)
                    .setAllowNonScalarKeys(true)
                    .build();
            return new Compose(settings)
                    .composeReader(new WholeCharacters(text))
                    .orElseThrow(
                            () -> new AnswersFileException(file, 1, 1, say("choices.file-empty"), Optional.empty()));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            int column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
            throw new AnswersFileException(
                    file, line, column, say("choices.file-no-yaml", "problem", e.getProblem()), Optional.empty());
        } catch (YamlEngineException e) {
            throw new AnswersFileException(
                    file, 0, 0, say("choices.file-no-yaml-at-all", "message", e.getMessage()), Optional.empty());
        }
    }

    private Map<String, Node> entries(MappingNode mapping, String what) {
        var entries = new LinkedHashMap<String, Node>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                throw at(tuple.getKeyNode(), say("choices.file-one-word", "what", what), Optional.empty());
            }
            var key = name.getValue();
            if (what.equals("key")
                    && !key.equals(VERSION_KEY)
                    && questionnaire.find(key).isEmpty()) {
                throw at(
                        name,
                        say("choices.file-no-question", "key", key),
                        Words.nearest(key, questionnaire.keys().stream()));
            }
            if (entries.put(key, tuple.getValueNode()) != null) {
                throw at(name, say("choices.file-twice", "key", key), Optional.empty());
            }
        }
        return entries;
    }

    private void version(MappingNode root, @org.jspecify.annotations.Nullable Node version) {
        if (version == null) {
            throw at(root, say("choices.file-no-version"), Optional.empty());
        }
        var written = version instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!written.matches("\\d{1,6}") || Integer.parseInt(written) < 1) {
            throw at(version, say("choices.file-odd-version", "written", written), Optional.empty());
        }
        if (Integer.parseInt(written) > AnswersFile.VERSION) {
            throw at(
                    version,
                    say("choices.file-newer", "written", written, "version", AnswersFile.VERSION),
                    Optional.empty());
        }
    }

    private Answer answer(Question question, Node node) {
        return switch (question) {
            case Question.Pick _, Question.Entry _ -> new Answer.One(scalar(node, say("choices.one-value")));
            case Question.PickMany _, Question.Entries _ -> new Answer.Many(many(node));
            case Question.Rows rows ->
                new Answer.Rows(items(node, say("choices.list-of-rows")).stream()
                        .map(item -> row(rows, item))
                        .toList());
        };
    }

    private List<String> many(Node node) {
        if (node instanceof ScalarNode scalar) {
            return Stream.of(scalar.getValue().split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return items(node, say("choices.list-of-values")).stream()
                .map(item -> scalar(item, say("choices.one-value")))
                .toList();
    }

    private Map<String, String> row(Question.Rows question, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw at(node, say("choices.row-fields", "fields", fields(question)), Optional.empty());
        }
        var row = new LinkedHashMap<String, String>();
        for (NodeTuple tuple : mapping.getValue()) {
            var name = scalar(tuple.getKeyNode(), say("choices.field-name"));
            if (question.fields().stream().noneMatch(field -> field.key().equals(name))) {
                throw at(
                        tuple.getKeyNode(),
                        say("choices.no-field", "name", name, "fields", fields(question)),
                        Words.nearest(name, question.fields().stream().map(Question.Field::key)));
            }
            var value = tuple.getValueNode() instanceof SequenceNode list
                    ? String.join(", ", many(list))
                    : scalar(tuple.getValueNode(), say("choices.one-value"));
            if (row.put(name, value) != null) {
                throw at(tuple.getKeyNode(), say("choices.field-twice", "name", name), Optional.empty());
            }
        }
        return row;
    }

    private static String fields(Question.Rows question) {
        return String.join(
                ", ", question.fields().stream().map(Question.Field::key).toList());
    }

    private List<Node> items(Node node, String expected) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw at(node, say("choices.expected", "expected", expected), Optional.empty());
    }

    private String scalar(Node node, String expected) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw at(node, say("choices.expected-no-list", "expected", expected), Optional.empty());
    }

    /// Judges each answer that is there; what is not answered yet is nobody's mistake.
    private Answers checked(Answers answers, Map<String, Node> found) {
        var asked = questionnaire.questions(answers);
        for (Question question : asked) {
            var node = found.get(question.about().key());
            if (node != null) {
                var answer = answers.find(question.about().key()).orElseThrow();
                questionnaire.refusal(question, answer, answers).ifPresent(sentence -> {
                    throw at(
                            culprit(node, question, answers),
                            question.about().key() + ": " + sentence,
                            Optional.empty());
                });
            }
        }
        return answers;
    }

    /// In a list, the first item that is refused by itself; else the whole value.
    private Node culprit(Node node, Question question, Answers answers) {
        var items = node instanceof SequenceNode sequence ? sequence.getValue() : new ArrayList<Node>();
        return items.stream()
                .filter(item -> question instanceof Question.Rows rows
                        ? refuses(question, new Answer.Rows(List.of(row(rows, item))), answers)
                        : refuses(question, new Answer.Many(List.of(scalar(item, say("choices.one-value")))), answers))
                .findFirst()
                .orElse(node);
    }

    private boolean refuses(Question question, Answer answer, Answers answers) {
        return questionnaire.refusal(question, answer, answers).isPresent();
    }

    private AnswersFileException at(Node node, String sentence, Optional<String> nearest) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
        return new AnswersFileException(file, line, column, sentence, nearest);
    }
}
