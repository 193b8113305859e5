package groundwork.choices;

import groundwork.choices.Choices.Access;
import groundwork.choices.Choices.Cluster;
import groundwork.choices.Choices.Compute;
import groundwork.choices.Choices.ComputeNetwork;
import groundwork.choices.Choices.Dependent;
import groundwork.choices.Choices.Dependents;
import groundwork.choices.Choices.Group;
import groundwork.choices.Choices.Names;
import groundwork.choices.Choices.Network;
import groundwork.choices.Choices.NotebooksFrom;
import groundwork.choices.Choices.People;
import groundwork.choices.Choices.Place;
import groundwork.choices.Choices.Reach;
import groundwork.choices.Choices.RegistryReach;
import groundwork.choices.Choices.StorageReach;
import groundwork.choices.Choices.Workload;
import groundwork.terms.IpRange;
import groundwork.terms.Region;
import groundwork.terms.ResourceId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Turns answers without complaints into choices.
final class ChoicesMaker {

    private final Questionnaire questionnaire;
    private final Answers answers;

    ChoicesMaker(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.answers = answers;
    }

    Choices make() {
        return new Choices(place(), reach(), network(), dependents(), compute(), people());
    }

    private Place place() {
        var names = new Names(
                one("workload"),
                one("environment"),
                one("purpose"),
                one("owner"),
                one("resourceGroup"),
                one("workspace"));
        return new Place(
                one("cloud"),
                Optional.of(one("tenant")).filter(tenant -> !tenant.isEmpty()),
                one("subscription"),
                new Region(one("region")),
                names,
                tags());
    }

    private Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        many("tags").forEach(tag -> tags.put(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1)));
        return tags;
    }

    private Reach reach() {
        return new Reach(
                word(Access.class, "access"),
                asked("allowedAddresses")
                        ? many("allowedAddresses").stream().map(IpRange::of).toList()
                        : List.of(),
                asked("reason") ? Optional.of(one("reason")) : Optional.empty(),
                word(StorageReach.class, "storageReach"),
                word(RegistryReach.class, "registryReach"),
                asked("notebooksFrom") ? Optional.of(word(NotebooksFrom.class, "notebooksFrom")) : Optional.empty());
    }

    private Network network() {
        return new Network(
                word(ComputeNetwork.class, "computeNetwork"),
                range("addressSpace", "10.60.0.0/16"),
                range("subnet", "10.60.0.0/24"));
    }

    /// A range that was asked for was checked; one that was not, as in a managed network, may hold anything.
    private IpRange range(String key, String otherwise) {
        return asked(key) ? IpRange.of(one(key)) : IpRange.parse(one(key)).orElseGet(() -> IpRange.of(otherwise));
    }

    private Dependents dependents() {
        var existing = new LinkedHashMap<Dependent, ResourceId>();
        DependentsQuestions.answered(this::one).forEach((dependent, value) -> {
            if (!value.equals("create")) {
                existing.put(dependent, new ResourceId(value));
            }
        });
        return new Dependents(
                existing, many("dataAccounts").stream().map(ResourceId::new).toList());
    }

    private Compute compute() {
        return new Compute(rows("clusters").stream().map(ChoicesMaker::cluster).toList());
    }

    private static Cluster cluster(Map<String, String> written) {
        var row = ComputeQuestions.filled(written);
        return new Cluster(
                row.getOrDefault("name", ""),
                row.getOrDefault("size", ""),
                Integer.parseInt(row.getOrDefault("nodes", "")),
                Integer.parseInt(row.getOrDefault("idleMinutes", "")),
                row.getOrDefault("priority", "").equals("low-priority"));
    }

    private People people() {
        var workloads = workloads(many("workloads").stream());
        return new People(
                workloads,
                rows("groups").stream().map(row -> group(row, workloads)).toList(),
                OnPurpose.reasons(answers));
    }

    private static Group group(Map<String, String> row, Set<Workload> all) {
        var own = workloads(PeopleQuestions.workloads(row));
        own.retainAll(all);
        var id = row.getOrDefault("objectId", "");
        return new Group(row.getOrDefault("name", id), id, own.isEmpty() ? all : own);
    }

    private static Set<Workload> workloads(Stream<String> words) {
        var workloads = new LinkedHashSet<Workload>();
        words.forEach(word -> Words.read(Workload.class, word).ifPresent(workloads::add));
        return workloads;
    }

    private boolean asked(String key) {
        return questionnaire.questions(answers).stream()
                .anyMatch(question -> question.about().key().equals(key));
    }

    private String one(String key) {
        return questionnaire.effective(key, answers).orElseThrow() instanceof Answer.One(var value) ? value : "";
    }

    private List<String> many(String key) {
        return questionnaire.effective(key, answers).orElseThrow() instanceof Answer.Many(var values)
                ? values
                : List.of();
    }

    private List<Map<String, String>> rows(String key) {
        return questionnaire.effective(key, answers).orElseThrow() instanceof Answer.Rows(var rows) ? rows : List.of();
    }

    private <E extends Enum<E>> E word(Class<E> type, String key) {
        return Words.read(type, one(key)).orElseThrow();
    }
}
