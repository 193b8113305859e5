package groundwork.preview.price;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Money, for a month or for a try-out. What is not known is said so; it is never zero.
public sealed interface Amount {

    /// So much, and no more.
    record Exactly(BigDecimal money) implements Amount {}

    /// So much, and more with use.
    ///
    /// @param more what it depends on, with its price: `0.045 USD for each GB sent`
    record AtLeast(BigDecimal money, String more) implements Amount {}

    /// Nobody can tell beforehand.
    ///
    /// @param why what it depends on, with its price where there is one; or what is missing
    record Unknown(String why) implements Amount {}

    /// Nothing at all.
    Amount NOTHING = new Exactly(BigDecimal.ZERO.setScale(2));

    /// An amount in cents.
    static Amount exactly(BigDecimal money) {
        return new Exactly(money.setScale(2, RoundingMode.HALF_UP));
    }

    /// What is certain of it; zero where nothing is.
    default BigDecimal certain() {
        return switch (this) {
            case Exactly(var money) -> money;
            case AtLeast(var money, var _) -> money;
            case Unknown _ -> BigDecimal.ZERO.setScale(2);
        };
    }
}
