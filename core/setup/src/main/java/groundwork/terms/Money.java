package groundwork.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Amounts of money as they are written in the language that is spoken, without a currency.
public final class Money {

    private Money() {}

    /// A sum, to the cent: `1,036.43`, in German `1.036,43`.
    public static String sum(BigDecimal money) {
        return written(money.setScale(2, RoundingMode.HALF_UP), "#,##0.00");
    }

    /// A price, which may be a small part of a cent: `0.0495`, and `0.50`.
    public static String price(BigDecimal money) {
        return written(money.setScale(4, RoundingMode.HALF_UP), "#,##0.00##");
    }

    private static String written(BigDecimal money, String pattern) {
        return new DecimalFormat(
                        pattern,
                        DecimalFormatSymbols.getInstance(Language.spoken().locale()))
                .format(money);
    }
}
