package practicecloud.world;

import java.time.Duration;

/// Turns the seconds Azure takes into the time this cloud takes.
///
/// @param factor     by how much shorter
/// @param askedEvery how long at most a client is asked to wait between two looks
public record Pace(double factor, Duration askedEvery) {

    public static final Pace INSTANT = new Pace(0, Duration.ofMillis(1));
    public static final Pace FAST = new Pace(1.0 / 10, Duration.ofMillis(250));
    public static final Pace REAL = new Pace(1, Duration.ofSeconds(10));

    public Duration of(Duration inAzure) {
        return Duration.ofMillis(Math.round(inAzure.toMillis() * factor));
    }
}
