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

    private record Kind(Dependent dependent, String key, String type, Source source) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Dependent.IDENTITY,
                    "identity",
                    "Microsoft.ManagedIdentity/userAssignedIdentities",
                    Source.IDENTITIES),
            new Kind(Dependent.STORAGE, "storageAccount", "Microsoft.Storage/storageAccounts", Source.STORAGE_ACCOUNTS),
            new Kind(Dependent.VAULT, "keyVault", "Microsoft.KeyVault/vaults", Source.VAULTS),
            new Kind(
                    Dependent.REGISTRY,
                    "containerRegistry",
                    "Microsoft.ContainerRegistry/registries",
                    Source.REGISTRIES),
            new Kind(Dependent.INSIGHTS, "applicationInsights", "Microsoft.Insights/components", Source.INSIGHTS),
            new Kind(
                    Dependent.LOG_ANALYTICS,
                    "logAnalytics",
                    "Microsoft.OperationalInsights/workspaces",
                    Source.LOG_WORKSPACES),
            new Kind(
                    Dependent.VIRTUAL_NETWORK, "virtualNetwork", "Microsoft.Network/virtualNetworks", Source.NETWORKS));

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
                "IDN-02");
        var asked = Asked.entry(
                about, kind.source(), answers -> Optional.of("create"), Refusal.each(Rules.createOr(kind.type())));
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
