package groundwork.gui.desk;

import groundwork.cloud.Cloud;
import groundwork.gui.desk.Curing.Proposed;
import groundwork.gui.desk.Curing.Wish;
import groundwork.journey.Fixing;
import groundwork.journey.Journey;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Cures a workspace that is there, whoever built it: says first what would be changed, does just that once the
/// person says so, and has it judged again.
public final class Curer {

    private final Supplier<Journey> journey;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Carrier carrier;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Curing> curing = new ReadOnlyObjectWrapper<>(new Curing.None());
    private Optional<Proposed> underWay = Optional.empty();

    Curer(Supplier<Journey> journey, Clouds clouds, Offstage offstage, Carrier carrier, Voice voice) {
        this.journey = journey;
        this.clouds = clouds;
        this.offstage = offstage;
        this.carrier = carrier;
        this.voice = voice;
    }

    public ReadOnlyObjectProperty<Curing> curing() {
        return curing.getReadOnlyProperty();
    }

    /// Reads the workspace and says what would be done; changes nothing.
    public void propose(Wish wish) {
        var looking = new Curing.Looking(wish);
        curing.set(looking);
        offstage.run(
                () -> proposed(wish),
                found -> show(looking, found),
                trouble -> show(looking, new Curing.Broken(trouble)));
    }

    private Curing proposed(Wish wish) {
        try (var opened = clouds.open(wish.target().where(), voice::talk)) {
            var subject = journey.get().look(wish.target().workspace(), opened.cloud());
            if (subject.workspaceBody().isNull()) {
                throw new Refusal(Say.say(
                        "curing.gone", "workspace", wish.target().workspace().name(), "cloud", opened.name()));
            }
            var proposal = fixing(wish, opened.cloud()).propose(subject);
            var expected = journey.get()
                    .forecast(proposal.plan(), Carrier.MAX_PARALLEL)
                    .total();
            return new Proposed(wish, opened.name(), proposal, expected);
        }
    }

    private static Fixing fixing(Wish wish, Cloud cloud) {
        var where = wish.target().where();
        var place = Fixing.at(
                wish.target().workspace(),
                where.one("cloud").orElse("practice"),
                where.one("tenant").filter(tenant -> !tenant.isBlank()));
        return new Fixing(cloud, place, wish.wanted(), wish.replacing());
    }

    /// What comes after another one was asked for, or none any more, is too late.
    private void show(Curing.Looking asked, Curing found) {
        if (curing.get() == asked) {
            curing.set(found);
        }
    }

    /// The person does not want it.
    public void leave() {
        curing.set(new Curing.None());
    }

    /// Does what was shown, and nothing else.
    public void carryOut() {
        if (curing.get() instanceof Proposed proposed && !carrier.isBusy()) {
            curing.set(new Curing.None());
            underWay = Optional.of(proposed);
            var wish = proposed.wish();
            carrier.carry(
                    wish.target().where(),
                    proposed.proposal().plan(),
                    (opened, running) -> fixing(wish, opened.cloud())
                            .apply(
                                    proposed.proposal(),
                                    journey.get(),
                                    Carrier.MAX_PARALLEL,
                                    running.fold(),
                                    running.stop()));
        }
    }

    /// Told how runs go; one of cures tells what the practices say now.
    void carried(Carrying now, Consumer<Inspection.Seen> judged) {
        switch (now) {
            case Carrying.Ended ended -> {
                underWay.ifPresent(cure -> judged.accept(new Inspection.Seen(
                        cure.wish().target(), cure.cloud(), ended.applied().live())));
                underWay = Optional.empty();
            }
            case Carrying.Broken _, Carrying.TakenBack _, Carrying.Left _, Carrying.Watched _ ->
                underWay = Optional.empty();
            case Carrying.None _, Carrying.Running _ -> {}
        }
    }
}
