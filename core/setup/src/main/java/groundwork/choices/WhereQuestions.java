package groundwork.choices;

import static groundwork.choices.Asked.about;
import static groundwork.choices.Asked.entries;
import static groundwork.choices.Asked.entry;
import static groundwork.choices.Asked.expert;
import static groundwork.choices.Asked.pick;

import groundwork.choices.Asked.Refusal;
import groundwork.choices.Question.Option;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import groundwork.terms.Region;
import java.util.List;
import java.util.Optional;

/// Where it is built, and what it is called.
final class WhereQuestions {

    static final String PLACEHOLDER = "00000000-0000-0000-0000-000000000000";

    private static final List<Option> CLOUDS = List.of(
            new Option("practice", "The practice cloud", "built in, free, nothing leaves this machine"),
            new Option("azure", "Azure", "the public cloud"),
            new Option("azure-china", "Azure in China", "operated by 21Vianet"),
            new Option("azure-us-government", "Azure for US Government", ""));

    private WhereQuestions() {}

    static List<Asked> place() {
        return List.of(cloud(), tenant(), subscription(), region());
    }

    private static Asked cloud() {
        return new Asked(
                new Question.Pick(
                        about(
                                Section.WHERE,
                                "cloud",
                                "Where shall it be built?",
                                "The practice cloud behaves like Azure for everything Groundwork does, so it is"
                                        + " the place to rehearse. Nothing there costs money.",
                                ""),
                        CLOUDS),
                answers -> true,
                answers -> Optional.of(new Answer.One("practice")),
                Refusal.each(value -> value.startsWith("https://") ? Optional.empty() : Asked.oneOf(value, CLOUDS)));
    }

    private static Asked tenant() {
        return entry(
                        expert(
                                Section.WHERE,
                                "tenant",
                                "Which Entra tenant?",
                                "Leave it empty to use the tenant you sign in to.",
                                ""),
                        Source.NONE,
                        answers -> Optional.of(""),
                        Refusal.each(value -> value.isEmpty() ? Optional.empty() : Rules.guid(value)))
                .onlyWhen(answers -> !isPractice(answers));
    }

    private static Asked subscription() {
        return entry(
                about(
                        Section.WHERE,
                        "subscription",
                        "Which subscription?",
                        "Compute and its virtual network must be in one subscription with the workspace.",
                        ""),
                Source.SUBSCRIPTIONS,
                answers -> isPractice(answers) ? Optional.of(PLACEHOLDER) : Optional.empty(),
                Refusal.each(Rules::guid).and(WhereQuestions::placeholder));
    }

    private static Asked region() {
        return entry(
                about(
                        Section.WHERE,
                        "region",
                        "Which region?",
                        "Workspace, network and compute stand in one region. Choose one near your data, with"
                                + " quota for your machine sizes.",
                        "DEP-08"),
                Source.REGIONS,
                answers -> Optional.of("westeurope"),
                Refusal.each(WhereQuestions::regionName));
    }

    static List<Asked> names() {
        return List.of(workload(), environment(), purpose(), owner(), resourceGroup(), workspace(), tags());
    }

    private static Asked workload() {
        return entry(
                about(
                        Section.NAMES,
                        "workload",
                        "What is it called?",
                        "A short name of the work or team, 2 to 12 lower-case letters and digits. Every resource"
                                + " name is made from it.",
                        ""),
                Source.NONE,
                answers -> Optional.of("mlteam"),
                Refusal.each(Rules.matches(
                        "[a-z][a-z0-9]{1,11}", "2 to 12 lower-case letters and digits, beginning with a letter.")));
    }

    private static Asked environment() {
        return pick(
                about(
                        Section.NAMES,
                        "environment",
                        "Which environment is it?",
                        "Part of every name and a tag, so that nobody mistakes one for the other.",
                        ""),
                List.of(
                        new Option("dev", "Development", ""),
                        new Option("test", "Test", ""),
                        new Option("prod", "Production", "")),
                answers -> "dev");
    }

    private static Asked purpose() {
        return entry(
                about(Section.NAMES, "purpose", "What is it for?", "One sentence, written into a tag.", "OPS-09"),
                Source.NONE,
                answers -> Optional.of("Azure Machine Learning workspace"),
                Refusal.each(Rules::filled));
    }

    private static Asked owner() {
        return entry(
                about(
                        Section.NAMES,
                        "owner",
                        "Who answers for it?",
                        "A team or an address, written into a tag.",
                        "OPS-09"),
                Source.NONE,
                answers -> Optional.of("platform team"),
                Refusal.each(Rules::filled));
    }

    private static Asked resourceGroup() {
        return entry(
                expert(
                        Section.NAMES,
                        "resourceGroup",
                        "What is the resource group called?",
                        "Made when it is not there. The proposal follows the Cloud Adoption Framework.",
                        ""),
                Source.NONE,
                answers -> Optional.of(
                        "rg-" + stem(answers) + "-" + answers.one("region").orElse("westeurope")),
                Refusal.each(Rules.matches(
                        "[\\w.()-]{0,89}[\\w()-]", "1 to 90 letters, digits and _ - . ( ), not ending with a dot.")));
    }

    private static Asked workspace() {
        return entry(
                expert(
                        Section.NAMES,
                        "workspace",
                        "What is the workspace called?",
                        "3 to 33 letters, digits, hyphens and underscores.",
                        ""),
                Source.NONE,
                answers -> Optional.of("mlw-" + stem(answers)),
                Refusal.each(Rules.matches(
                        "[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}",
                        "3 to 33 letters, digits, - and _, beginning with a letter or digit.")));
    }

    private static Asked tags() {
        return entries(
                expert(
                        Section.NAMES,
                        "tags",
                        "Which further tags?",
                        "As name=value. Owner, purpose and environment are written anyway.",
                        "OPS-09"),
                Source.NONE,
                List.of(),
                Refusal.each(Rules.matches("[^=<>%&\\\\?/]{1,128}=.{0,256}", "A tag is written name=value.")));
    }

    private static String stem(Answers answers) {
        return answers.one("workload").orElse("mlteam") + "-"
                + answers.one("environment").orElse("dev");
    }

    private static boolean isPractice(Answers answers) {
        return answers.one("cloud").orElse("practice").equals("practice");
    }

    private static Optional<String> placeholder(Answer answer, Answers answers) {
        boolean azure = answers.one("cloud").orElse("practice").startsWith("azure");
        return azure && answer.equals(new Answer.One(PLACEHOLDER))
                ? Optional.of("This is the placeholder of the examples; write the id of your own subscription.")
                : Optional.empty();
    }

    private static Optional<String> regionName(String value) {
        try {
            new Region(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("'" + value + "' is not a region name such as westeurope.");
        }
    }
}
