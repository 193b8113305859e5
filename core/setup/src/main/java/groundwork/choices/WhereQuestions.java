package groundwork.choices;

import static groundwork.choices.Asked.about;
import static groundwork.choices.Asked.entries;
import static groundwork.choices.Asked.entry;
import static groundwork.choices.Asked.expert;
import static groundwork.choices.Asked.pick;
import static groundwork.terms.Say.say;

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

    private static List<Option> clouds() {
        return List.of(
                new Option("practice", say("choices.cloud.practice"), say("choices.cloud.practice-hint")),
                new Option("azure", say("choices.cloud.azure"), say("choices.cloud.azure-hint")),
                new Option("azure-china", say("choices.cloud.azure-china"), say("choices.cloud.azure-china-hint")),
                new Option("azure-us-government", say("choices.cloud.azure-us-government"), ""));
    }

    private WhereQuestions() {}

    static List<Asked> place() {
        return List.of(cloud(), tenant(), subscription(), region());
    }

    private static Asked cloud() {
        return new Asked(
                new Question.Pick(
                        about(Section.WHERE, "cloud", say("choices.cloud.title"), say("choices.cloud.help"), ""),
                        clouds()),
                answers -> true,
                answers -> Optional.of(new Answer.One("practice")),
                Refusal.each(value -> value.startsWith("https://") ? Optional.empty() : Asked.oneOf(value, clouds())));
    }

    private static Asked tenant() {
        return entry(
                        expert(Section.WHERE, "tenant", say("choices.tenant.title"), say("choices.tenant.help"), ""),
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
                        say("choices.subscription.title"),
                        say("choices.subscription.help"),
                        ""),
                Source.SUBSCRIPTIONS,
                answers -> isPractice(answers) ? Optional.of(PLACEHOLDER) : Optional.empty(),
                Refusal.each(Rules::guid).and(WhereQuestions::placeholder));
    }

    private static Asked region() {
        return entry(
                about(Section.WHERE, "region", say("choices.region.title"), say("choices.region.help"), "DEP-08"),
                Source.REGIONS,
                answers -> Optional.of("westeurope"),
                Refusal.each(WhereQuestions::regionName));
    }

    static List<Asked> names() {
        return List.of(workload(), environment(), purpose(), owner(), resourceGroup(), workspace(), tags());
    }

    private static Asked workload() {
        return entry(
                about(Section.NAMES, "workload", say("choices.workload.title"), say("choices.workload.help"), ""),
                Source.NONE,
                answers -> Optional.of("mlteam"),
                Refusal.each(Rules.matches("[a-z][a-z0-9]{1,11}", say("choices.workload.shape"))));
    }

    private static Asked environment() {
        return pick(
                about(
                        Section.NAMES,
                        "environment",
                        say("choices.environment.title"),
                        say("choices.environment.help"),
                        ""),
                List.of(
                        new Option("dev", say("choices.environment.dev"), ""),
                        new Option("test", say("choices.environment.test"), ""),
                        new Option("prod", say("choices.environment.prod"), "")),
                answers -> "dev");
    }

    private static Asked purpose() {
        return entry(
                about(Section.NAMES, "purpose", say("choices.purpose.title"), say("choices.purpose.help"), "OPS-09"),
                Source.NONE,
                answers -> Optional.of("Azure Machine Learning workspace"),
                Refusal.each(Rules::filled));
    }

    private static Asked owner() {
        return entry(
                about(Section.NAMES, "owner", say("choices.owner.title"), say("choices.owner.help"), "OPS-09"),
                Source.NONE,
                answers -> Optional.of("platform team"),
                Refusal.each(Rules::filled));
    }

    private static Asked resourceGroup() {
        return entry(
                expert(
                        Section.NAMES,
                        "resourceGroup",
                        say("choices.resourceGroup.title"),
                        say("choices.resourceGroup.help"),
                        ""),
                Source.NONE,
                answers -> Optional.of(
                        "rg-" + stem(answers) + "-" + answers.one("region").orElse("westeurope")),
                Refusal.each(Rules.matches("[\\w.()-]{0,89}[\\w()-]", say("choices.resourceGroup.shape"))));
    }

    private static Asked workspace() {
        return entry(
                expert(Section.NAMES, "workspace", say("choices.workspace.title"), say("choices.workspace.help"), ""),
                Source.NONE,
                answers -> Optional.of("mlw-" + stem(answers)),
                Refusal.each(Rules.matches("[a-zA-Z0-9][a-zA-Z0-9_-]{2,32}", say("choices.workspace.shape"))));
    }

    private static Asked tags() {
        return entries(
                expert(Section.NAMES, "tags", say("choices.tags.title"), say("choices.tags.help"), "OPS-09"),
                Source.NONE,
                List.of(),
                Refusal.each(Rules.matches("[^=<>%&\\\\?/]{1,128}=.{0,256}", say("choices.tags.shape"))));
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
                ? Optional.of(say("choices.placeholder"))
                : Optional.empty();
    }

    private static Optional<String> regionName(String value) {
        try {
            new Region(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(say("choices.no-region", "value", value));
        }
    }
}
