package groundwork.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.0/24", "0.0.0.0/0", "10.60.0.0/16", "203.0.113.7"})
    void isPrintedAsItWasWritten(String text) {
        assertThat(IpRange.of(text)).hasToString(text);
    }

    @Test
    void aSingleAddressLosesItsSuffix() {
        assertThat(IpRange.of("203.0.113.7/32")).hasToString("203.0.113.7").isEqualTo(IpRange.of("203.0.113.7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "256.0.0.1", "10.0.0.1/24", "10.0.0.0/33", "::1", "10.0.0.0/-1"})
    void whatIsNoRangeIsNotRead(String text) {
        assertThat(IpRange.parse(text)).isEmpty();
    }

    @Test
    void knowsWhatItHoldsAndHowMuch() {
        var space = IpRange.of("10.60.0.0/16");
        assertThat(space.contains(IpRange.of("10.60.5.0/24"))).isTrue();
        assertThat(space.contains(IpRange.of("10.61.0.0/24"))).isFalse();
        assertThat(IpRange.of("10.60.5.0/24").overlaps(space)).isTrue();
        assertThat(IpRange.of("10.0.0.0/24").size()).isEqualTo(256);
        assertThat(IpRange.of("172.31.0.1").isPrivate()).isTrue();
        assertThat(IpRange.of("203.0.113.7").isPrivate()).isFalse();
    }
}
