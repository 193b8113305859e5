package groundwork.preview.price;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.preview.price.Inquiry.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asks the price list for all a blueprint is charged by, everything at once. It asks while others look at the
/// cloud; prices are worth no long wait and no failure: without them the estimate says why.
public final class PriceReader implements AutoCloseable {

    private final Blueprint blueprint;
    private final Estimate asked;
    private final Inquiry inquiry;

    private PriceReader(Blueprint blueprint, Estimate asked, Inquiry inquiry) {
        this.blueprint = blueprint;
        this.asked = asked;
        this.inquiry = inquiry;
    }

    /// Begins to ask, and returns at once.
    ///
    /// @param currency `USD`, `EUR`
    public static PriceReader begin(Blueprint blueprint, Cloud cloud, String currency, LocalDate today) {
        var meters = Pricing.priced(blueprint).flatMap(resource -> Pricing.meters(resource).stream());
        var region = blueprint.choices().place().region().name();
        return new PriceReader(
                blueprint,
                new Estimate(currency, today, List.of(), Optional.empty()),
                new Inquiry(meters, region, cloud, currency));
    }

    /// The estimate, as soon as all prices are there.
    ///
    /// @param patience how long to wait for them from now
    /// @throws CloudFailure.Stopped when the calling thread is interrupted
    public Estimate estimate(Duration patience) {
        return switch (inquiry.answer(patience)) {
            case Answer.Rows(var rows) -> Pricing.estimate(blueprint, rows, asked);
            case Answer.None(var why) -> Estimate.none(asked.currency(), asked.date(), why);
        };
    }

    @Override
    public void close() {
        inquiry.close();
    }
}
