package groundwork.cli;

import static groundwork.cli.look.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.Choices;
import groundwork.choices.OnPurpose;
import groundwork.choices.Questionnaire;
import groundwork.cli.complete.Clouds;
import groundwork.doors.Door;
import groundwork.doors.Request;
import groundwork.journey.Config;
import groundwork.journey.Journey;
import groundwork.practices.Catalogue;
import groundwork.terms.IpRange;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options that say which cloud is meant. What is said here goes before what the answers file says.
final class Place {

    @Option(names = "--cloud", order = 50, paramLabel = "${bundle:label.cloud}", completionCandidates = Clouds.class)
    Optional<String> cloud = Optional.empty();

    @Option(names = "--ca", order = 51, paramLabel = "${bundle:label.file}")
    Optional<Path> ca = Optional.empty();

    @Option(names = "--subscription", order = 52, paramLabel = "${bundle:label.id}")
    Optional<String> subscription = Optional.empty();

    @Option(names = "--tenant", order = 53, paramLabel = "${bundle:label.id}")
    Optional<String> tenant = Optional.empty();

    @Option(names = "--from-address", order = 54, paramLabel = "${bundle:label.address}")
    Optional<String> fromAddress = Optional.empty();

    /// These answers with what the options say in place of their own.
    Answers over(Answers answers) {
        return with(with(with(answers, "cloud", cloud), "subscription", subscription), "tenant", tenant);
    }

    private static Answers with(Answers answers, String key, Optional<String> value) {
        return value.map(word -> answers.with(key, new Answer.One(word))).orElse(answers);
    }

    /// The options as they were typed, to be said once more.
    String again() {
        return again("--cloud", cloud)
                + again("--ca", ca.map(Path::toString))
                + again("--subscription", subscription)
                + again("--tenant", tenant);
    }

    private static String again(String name, Optional<String> value) {
        return value.map(word -> " " + name + " " + Quoted.of(word)).orElse("");
    }

    /// Opens the cloud that the options, else the answers, else the config, else the default name.
    Door open(Answers answers, Desk desk, Printer printer) {
        var over = over(answers);
        var config = Config.of(desk.home());
        var name = name(over, config);
        var request = new Request(
                name,
                over.one("tenant").or(config::tenant),
                over.one("subscription").or(config::subscription),
                ca,
                desk.home(),
                address());
        printer.detail(say("commands.Place.opening", "name", name));
        return desk.opener().open(request, printer::say);
    }

    /// The address the options name.
    ///
    /// @throws Refused where it is none
    Optional<IpRange> address() {
        return fromAddress.map(text -> IpRange.parse(text)
                .filter(IpRange::isOnePublicAddress)
                .orElseThrow(() -> new Refused(Exit.USAGE, say("commands.Place.from-address-is-one", "text", text))));
    }

    /// Where the operator comes from, where they said so.
    Optional<IpRange> from(Desk desk) {
        return address().or(Config.of(desk.home())::fromAddress);
    }

    /// The journey of this operator.
    Journey journey(Desk desk) {
        return new Journey(desk.home()).from(from(desk));
    }

    private static String name(Answers answers, Config config) {
        return answers.one("cloud").or(config::cloud).orElse("practice");
    }

    /// What the cloud is called that is opened where no answers say which.
    String cloudName(Desk desk) {
        return name(over(Answers.NONE), Config.of(desk.home()));
    }

    /// Where these choices are carried out, as answers.
    static Answers answers(Choices choices) {
        var where = choices.place();
        var answers = Answers.NONE
                .with("cloud", new Answer.One(where.cloud()))
                .with("subscription", new Answer.One(where.subscription()));
        return with(answers, "tenant", where.tenant());
    }

    /// What the answers choose, with the cloud's own subscription in place of a placeholder.
    ///
    /// @throws Refused with everything that stands in the way
    static Choices choices(Answers answers) {
        var complaints = Questionnaire.standard().complaints(answers);
        if (!complaints.isEmpty()) {
            var sentences = new StringBuilder(say("commands.Place.the-answers-are-not-complete-nothing"));
            complaints.forEach(complaint -> sentences.append("\n  ").append(complaint.sentence()));
            throw new Refused(Exit.USAGE, sentences.toString());
        }
        var choices = Questionnaire.standard().choices(answers);
        choices.people().onPurpose().keySet().stream()
                .flatMap(id -> Catalogue.refusal(id).stream())
                .findFirst()
                .ifPresent(sentence -> {
                    throw new Refused(
                            Exit.USAGE,
                            say("commands.Place.nothing-was-done", "KEY", OnPurpose.KEY, "sentence", sentence));
                });
        return choices;
    }
}
