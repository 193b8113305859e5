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
                about(
                        REACH,
                        "access",
                        "Who may reach the workspace?",
                        "People's browsers and tools reach the workspace over its public address. Listing your own"
                                + " networks keeps everybody else out; tokens and roles are checked in any case.",
                        "NET-02"),
                List.of(
                        new Option("selected", "Selected public addresses", "the networks you list"),
                        new Option("all", "All networks", "any network with a valid token; needs a reason"),
                        new Option("private", "Private endpoint only", "from inside the virtual network")),
                answers -> "selected");
    }

    private static Asked allowedAddresses() {
        return entries(
                        about(
                                REACH,
                                "allowedAddresses",
                                "Which public addresses may reach it?",
                                "Public IPv4 addresses or ranges, up to 200: your office, your VPN. Put the address you"
                                        + " work from on the list, or you lock yourself out.",
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
            return Optional.of("List at least one address, or choose another access.");
        }
        return count > 200
                ? Optional.of("Azure takes at most 200 entries; join neighbours into ranges.")
                : Optional.empty();
    }

    private static Asked reason() {
        return entry(
                        about(
                                REACH,
                                "reason",
                                "Why may every network reach it?",
                                "The reason is kept in your answers and shown in every report.",
                                "NET-02"),
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
                        "Where does compute live?",
                        "In your own subnet you decide on routes and endpoints. The managed network is Microsoft's, and"
                                + " also isolates serverless Spark.",
                        "NET-05"),
                List.of(
                        new Option(
                                "own-subnet", "Your own subnet", "service endpoints, NAT gateway, no node public IP"),
                        new Option("managed", "The workspace's managed network", "private endpoints made by Azure")),
                answers -> "own-subnet");
    }

    private static Asked addressSpace() {
        return entry(
                        about(
                                REACH,
                                "addressSpace",
                                "Which range has the virtual network?",
                                "A private range that no network you connect to uses.",
                                "NET-11"),
                        Source.NONE,
                        answers -> Optional.of("10.60.0.0/16"),
                        Refusal.each(Rules::privateRange))
                .onlyWhen(ReachQuestions::ownSubnet);
    }

    private static Asked subnet() {
        return entry(
                        about(
                                REACH,
                                "subnet",
                                "Which part is the compute subnet?",
                                "One address for each node, plus the private endpoint, the five Azure keeps, and room to"
                                        + " grow. /24 holds 251.",
                                "NET-11"),
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
            return Optional.of("One address range is expected here.");
        }
        var subnet = IpRange.of(value);
        var space = IpRange.parse(answers.one("addressSpace").orElse("10.60.0.0/16"));
        if (space.isPresent() && !space.get().contains(subnet)) {
            return Optional.of("The subnet " + subnet + " is not inside " + space.get() + ".");
        }
        long nodes = ComputeQuestions.mostNodes(answers);
        long needed = Math.ceilDiv((nodes + 2) * 12, 10);
        return subnet.size() - 5 < needed
                ? Optional.of("The clusters grow to " + nodes + " nodes; with room to grow that needs " + needed
                        + " addresses, and " + subnet + " has " + Math.max(0, subnet.size() - 5) + ".")
                : Optional.empty();
    }

    private static Asked storageReach() {
        return pick(
                about(
                        REACH,
                        "storageReach",
                        "How is storage reached?",
                        "Serverless Spark runs outside your subnet, so with Spark and your own subnet storage stays"
                                + " reachable and is guarded by roles alone: keys off, no anonymous access.",
                        "NET-13"),
                List.of(
                        new Option("closed", "Closed", "only your subnet and trusted Azure services"),
                        new Option("open-by-roles", "Open, by roles", "reachable, but Entra roles only: keys are off")),
                answers -> does(answers, "spark") && ownSubnet(answers) ? "open-by-roles" : "closed");
    }

    private static Asked registryReach() {
        var nat = new Option("nat-address", "Your NAT address only", "premium registry that admits your way out");
        var endpoint = new Option("service-endpoint", "Service endpoint", "preview; the registry itself stays open");
        var privately = new Option("private-endpoint", "Private endpoint", "an address inside the network");
        return pick(
                        expert(
                                REACH,
                                "registryReach",
                                "How is the container registry reached?",
                                "Nodes pull images through the NAT gateway, so the registry admits that one address.",
                                "NET-07"),
                        List.of(nat, endpoint, privately),
                        answers -> ownSubnet(answers) ? "nat-address" : "private-endpoint")
                .refusing((answer, answers) -> !ownSubnet(answers) && !answer.equals(new Answer.One("private-endpoint"))
                        ? Optional.of("With the managed network there is no subnet of yours; choose private-endpoint.")
                        : Optional.empty());
    }

    private static Asked notebooksFrom() {
        return pick(
                        about(
                                REACH,
                                "notebooksFrom",
                                "Where do people open notebooks from?",
                                "This workspace gets a private endpoint so that compute works without public addresses."
                                        + " Azure then does not support running notebooks on compute instances over the"
                                        + " public address.",
                                "NET-14"),
                        List.of(
                                new Option("inside-the-network", "From inside the network", "VPN, Bastion or peering"),
                                new Option("not-on-instances", "Not on compute instances", "editor at home, jobs here"),
                                new Option("managed-network", "Elsewhere", "a workspace with a managed network")),
                        answers -> "inside-the-network")
                .onlyWhen(answers -> does(answers, "notebooks") && ownSubnet(answers) && !access(answers, "private"));
    }
}
