package groundwork.choices;

import static groundwork.terms.Say.say;

import groundwork.choices.Asked.Refusal;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Question.Section;
import groundwork.choices.Question.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the workspace stands on: created, or picked up where it exists.
final class DependentsQuestions {

    /// @param practice what a new one keeps and an existing one is judged by
    private record Kind(Dependent dependent, String key, String type, Source source, String practice) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Dependent.IDENTITY,
                    "identity",
                    "Microsoft.ManagedIdentity/userAssignedIdentities",
                    Source.IDENTITIES,
                    "IDN-02"),
            new Kind(
                    Dependent.STORAGE,
                    "storageAccount",
                    "Microsoft.Storage/storageAccounts",
                    Source.STORAGE_ACCOUNTS,
                    "DEP-07"),
            new Kind(Dependent.VAULT, "keyVault", "Microsoft.KeyVault/vaults", Source.VAULTS, "DEP-02"),
            new Kind(
                    Dependent.REGISTRY,
                    "containerRegistry",
                    "Microsoft.ContainerRegistry/registries",
                    Source.REGISTRIES,
                    "DEP-01"),
            new Kind(
                    Dependent.INSIGHTS,
                    "applicationInsights",
                    "Microsoft.Insights/components",
                    Source.INSIGHTS,
                    "DEP-06"),
            new Kind(
                    Dependent.LOG_ANALYTICS,
                    "logAnalytics",
                    "Microsoft.OperationalInsights/workspaces",
                    Source.LOG_WORKSPACES,
                    "OPS-01"),
            new Kind(
                    Dependent.VIRTUAL_NETWORK,
                    "virtualNetwork",
                    "Microsoft.Network/virtualNetworks",
                    Source.NETWORKS,
                    "NET-05"));

    private DependentsQuestions() {}

    static List<Asked> all() {
        return Stream.concat(KINDS.stream().map(DependentsQuestions::asked), Stream.of(dataAccounts()))
                .toList();
    }

    private static Asked asked(Kind kind) {
        var about = Asked.expert(
                Section.DEPENDENTS,
                kind.key(),
                say("choices." + kind.key() + ".title"),
                say("choices.pick-up.help"),
                kind.practice());
        var asked = Asked.entry(
                about,
                kind.source(),
                answers -> Optional.of(Questionnaire.CREATE),
                Refusal.each(Rules.createOr(kind.type())));
        return kind.dependent() == Dependent.VIRTUAL_NETWORK ? asked.onlyWhen(ReachQuestions::ownSubnet) : asked;
    }

    private static Asked dataAccounts() {
        return Asked.entries(
                Asked.expert(
                        Section.DEPENDENTS,
                        "dataAccounts",
                        say("choices.dataAccounts.title"),
                        say("choices.dataAccounts.help"),
                        "IDN-04"),
                Source.STORAGE_ACCOUNTS,
                List.of(),
                Refusal.each(Rules.idOf("Microsoft.Storage/storageAccounts")));
    }

    /// What is picked up, by what it is, as `create` or an id under each key.
    static Map<Dependent, String> answered(java.util.function.Function<String, String> valueOf) {
        var answered = new LinkedHashMap<Dependent, String>();
        KINDS.forEach(kind -> answered.put(kind.dependent(), valueOf.apply(kind.key())));
        return answered;
    }
}
