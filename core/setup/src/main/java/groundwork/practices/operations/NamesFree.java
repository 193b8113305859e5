package groundwork.practices.operations;

import static groundwork.terms.Say.say;

import groundwork.cloud.Preflight;
import groundwork.practices.Beforehand;
import groundwork.practices.CloudAnswer;
import groundwork.practices.Cure;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Unread;
import groundwork.practices.Verdict;
import java.util.List;

/// OPS-06: names that must be unique in the world are free, and nothing deleted holds one.
public final class NamesFree implements Beforehand {

    private static final About ABOUT = new About("OPS-06", Severity.HIGH, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return CloudAnswer.judge(
                subject,
                Preflight::names,
                say("findings.NamesFree.whether-names-are-free"),
                (_, names) -> judge(subject, names));
    }

    /// What is there already is ours and holds its own name.
    private static List<Verdict> judge(Subject subject, List<Preflight.GlobalName> names) {
        var verdicts = names.stream()
                .map(name -> isThere(subject, name)
                        ? new Verdict.Kept(name.resource(), say("findings.NamesFree.it-is-there"))
                        : judge(name))
                .toList();
        return verdicts.isEmpty()
                ? List.of(new Verdict.NotApplicable(say("findings.NamesFree.no-new-name-is-taken-here")))
                : verdicts;
    }

    private static boolean isThere(Subject subject, Preflight.GlobalName name) {
        return subject.world().find(name.resource()).filter(Unread::isLive).isPresent();
    }

    private static Verdict judge(Preflight.GlobalName name) {
        var id = name.resource();
        return switch (name.taken()) {
            case FREE -> new Verdict.Kept(id, say("findings.NamesFree.the-name-is-free"));
            case IN_USE ->
                broken(
                        name,
                        say("findings.NamesFree.in-use-elsewhere"),
                        say("findings.NamesFree.change-the-workload-or-the-environment"));
            case INVALID ->
                broken(
                        name,
                        say("findings.NamesFree.not-a-valid-name"),
                        say("findings.NamesFree.change-the-workload-or-the-environment"));
            case SOFT_DELETED ->
                broken(
                        name,
                        say("findings.NamesFree.held-by-one-that-was-deleted"),
                        say("findings.NamesFree.recover-or-purge-the-deleted-or", "name", id.name()));
        };
    }

    private static Verdict broken(Preflight.GlobalName name, String seen, String cure) {
        var words = name.message().isEmpty() ? seen : seen + " (" + name.message() + ")";
        return new Verdict.Broken(
                name.resource(), "name", words, say("findings.NamesFree.a-free-name"), new Cure.ByHand(cure));
    }
}
