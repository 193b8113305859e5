package groundwork.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/// What tests of runs share: time that passes at once, and a disk that is not waited for.
final class RunFixture {

    /// Lines reach the file, and nobody waits for the disk.
    static final Journal.Disk QUICK = (channel, line) -> {
        while (line.hasRemaining()) {
            channel.write(line);
        }
    };

    private RunFixture() {}

    /// A clock that moves only when somebody waits.
    static final class Time extends Clock {
        private Instant now = Instant.parse("2026-11-24T08:00:00Z");

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        /// Patience on this clock.
        Patience patience() {
            return new Patience(this, this::pass, new Random(7));
        }

        Runner.Manner manner(Proof... proofs) {
            return new Runner.Manner(4, patience(), List.of(proofs), Times.COMMON);
        }
    }
}
