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
import groundwork.terms.IpRange;
import java.util.List;
import java.util.Optional;

/// Who reaches the workspace, and how compute, storage and registry reach each other.
final class ReachQuestions {

    private static final Section REACH = Section.REACH;

    private ReachQuestions() {}

    static List<Asked> all() {
        return List.of(
                access(),
                allowedAddresses(),
                reason(),
                computeNetwork(),
                addressSpace(),
                subnet(),
                storageReach(),
                registryReach(),
                notebooksFrom());
    }

    static boolean ownSubnet(Answers answers) {
        return answers.one("computeNetwork").orElse("own-subnet").equals("own-subnet");
    }

    private static boolean access(Answers answers, String value) {
        return answers.one("access").orElse("selected").equals(value);
    }

    private static boolean does(Answers answers, String workload) {
        return answers.find("workloads").isEmpty() || answers.many("workloads").contains(workload);
    }

    private static Asked access() {
        return pick(
                about(REACH, "access", say("choices.access.title"), say("choices.access.help"), "NET-02"),
                List.of(
                        new Option("selected", say("choices.access.selected"), say("choices.access.selected-hint")),
                        new Option("all", say("choices.access.all"), say("choices.access.all-hint")),
                        new Option("private", say("choices.access.private"), say("choices.access.private-hint"))),
                answers -> "selected");
    }

    private static Asked allowedAddresses() {
        return entries(
                        about(
                                REACH,
                                "allowedAddresses",
                                say("choices.allowedAddresses.title"),
                                say("choices.allowedAddresses.help"),
                                "NET-16"),
                        Source.NONE,
                        List.of(),
                        Refusal.each(Rules::publicRange).and(ReachQuestions::someButNotTooMany))
                .required()
                .onlyWhen(answers -> access(answers, "selected"));
    }

    private static Optional<String> someButNotTooMany(Answer answer, Answers answers) {
        int count = answer instanceof Answer.Many(var values) ? values.size() : 1;
        if (count == 0) {
            return Optional.of(say("choices.one-address"));
        }
        return count > 200 ? Optional.of(say("choices.too-many-addresses")) : Optional.empty();
    }

    private static Asked reason() {
        return entry(
                        about(REACH, "reason", say("choices.reason.title"), say("choices.reason.help"), "NET-02"),
                        Source.NONE,
                        answers -> Optional.empty(),
                        Refusal.each(Rules::filled))
                .onlyWhen(answers -> access(answers, "all"));
    }

    private static Asked computeNetwork() {
        return pick(
                about(
                        REACH,
                        "computeNetwork",
                        say("choices.computeNetwork.title"),
                        say("choices.computeNetwork.help"),
                        "NET-05"),
                List.of(
                        new Option("own-subnet", say("choices.own-subnet"), say("choices.own-subnet-hint")),
                        new Option("managed", say("choices.managed"), say("choices.managed-hint"))),
                answers -> "own-subnet");
    }

    private static Asked addressSpace() {
        return entry(
                        about(
                                REACH,
                                "addressSpace",
                                say("choices.addressSpace.title"),
                                say("choices.addressSpace.help"),
                                "NET-11"),
                        Source.NONE,
                        answers -> Optional.of("10.60.0.0/16"),
                        Refusal.each(Rules::privateRange))
                .onlyWhen(ReachQuestions::ownSubnet);
    }

    private static Asked subnet() {
        return entry(
                        about(REACH, "subnet", say("choices.subnet.title"), say("choices.subnet.help"), "NET-11"),
                        Source.NONE,
                        answers -> Optional.of(answers.one("addressSpace")
                                .flatMap(IpRange::parse)
                                .filter(space -> space.prefix() <= 24)
                                .map(space -> new IpRange(space.address(), 24).toString())
                                .or(() -> answers.one("addressSpace"))
                                .orElse("10.60.0.0/24")),
                        Refusal.each(Rules::privateRange).and(ReachQuestions::subnetFits))
                .onlyWhen(ReachQuestions::ownSubnet);
    }

    private static Optional<String> subnetFits(Answer answer, Answers answers) {
        if (!(answer instanceof Answer.One(var value))) {
            return Optional.of(say("choices.one-range-expected"));
        }
        var subnet = IpRange.of(value);
        var space = IpRange.parse(answers.one("addressSpace").orElse("10.60.0.0/16"));
        if (space.isPresent() && !space.get().contains(subnet)) {
            return Optional.of(say("choices.subnet-outside", "subnet", subnet, "space", space.get()));
        }
        long nodes = ComputeQuestions.mostNodes(answers);
        long needed = Math.ceilDiv((nodes + 2) * 12, 10);
        return subnet.size() - 5 < needed
                ? Optional.of(say(
                        "choices.subnet-small",
                        "nodes",
                        nodes,
                        "needed",
                        needed,
                        "subnet",
                        subnet,
                        "free",
                        Math.max(0, subnet.size() - 5)))
                : Optional.empty();
    }

    private static Asked storageReach() {
        return pick(
                about(
                        REACH,
                        "storageReach",
                        say("choices.storageReach.title"),
                        say("choices.storageReach.help"),
                        "NET-13"),
                List.of(
                        new Option("closed", say("choices.closed"), say("choices.closed-hint")),
                        new Option("open-by-roles", say("choices.open-by-roles"), say("choices.open-by-roles-hint"))),
                answers -> does(answers, "spark") && ownSubnet(answers) ? "open-by-roles" : "closed");
    }

    private static Asked registryReach() {
        var nat = new Option("nat-address", say("choices.nat-address"), say("choices.nat-address-hint"));
        var endpoint =
                new Option("service-endpoint", say("choices.service-endpoint"), say("choices.service-endpoint-hint"));
        var privately =
                new Option("private-endpoint", say("choices.private-endpoint"), say("choices.private-endpoint-hint"));
        return pick(
                        expert(
                                REACH,
                                "registryReach",
                                say("choices.registryReach.title"),
                                say("choices.registryReach.help"),
                                "NET-07"),
                        List.of(nat, endpoint, privately),
                        answers -> ownSubnet(answers) ? "nat-address" : "private-endpoint")
                .refusing((answer, answers) -> !ownSubnet(answers) && !answer.equals(new Answer.One("private-endpoint"))
                        ? Optional.of(say("choices.no-subnet-of-yours"))
                        : Optional.empty());
    }

    private static Asked notebooksFrom() {
        return pick(
                        about(
                                REACH,
                                "notebooksFrom",
                                say("choices.notebooksFrom.title"),
                                say("choices.notebooksFrom.help"),
                                "NET-14"),
                        List.of(
                                new Option(
                                        "inside-the-network",
                                        say("choices.inside-the-network"),
                                        say("choices.inside-the-network-hint")),
                                new Option(
                                        "not-on-instances",
                                        say("choices.not-on-instances"),
                                        say("choices.not-on-instances-hint")),
                                new Option(
                                        "managed-network",
                                        say("choices.managed-network"),
                                        say("choices.managed-network-hint"))),
                        answers -> "inside-the-network")
                .onlyWhen(answers -> does(answers, "notebooks") && ownSubnet(answers) && !access(answers, "private"));
    }
}
