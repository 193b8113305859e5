package groundwork.practices.cost;

import static groundwork.terms.Say.say;

import groundwork.practices.ComputeView;
import groundwork.practices.Cure;
import groundwork.practices.Practice;
import groundwork.practices.Property;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// CST-02: a node stays long enough for the next job, and no longer.
public final class IdleScaleDown implements Practice {

    private static final About ABOUT = new About("CST-02", Severity.LOW, List.of(), List.of());

    private static final Duration SHORTEST = Duration.ofMinutes(2);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String PATH = "properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown";

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return ComputeView.judge(subject, IdleScaleDown::judge);
    }

    private static Verdict judge(ComputeView compute) {
        if (compute.kind() != ComputeView.Kind.CLUSTER) {
            return new Verdict.NotApplicable(say("findings.ScaleToZero.is-no-cluster", "compute", compute.words()));
        }
        var idle = new Property(compute.id(), compute.body(), PATH);
        boolean fits = duration(idle)
                .filter(time -> time.compareTo(SHORTEST) >= 0 && time.compareTo(LONGEST) <= 0)
                .isPresent();
        return fits
                ? idle.kept()
                : idle.broken(
                        say("findings.IdleScaleDown.between-pt-and-pt"),
                        new Cure.Patch(
                                say("findings.IdleScaleDown.give-nodes-back-after-five-idle"),
                                compute.id(),
                                PATH,
                                Json.of("PT5M")));
    }

    private static Optional<Duration> duration(Property property) {
        try {
            return property.value() instanceof Json.Str(var text)
                    ? Optional.of(Duration.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
