package groundwork.tryout.live;

import java.time.Duration;
import java.time.Instant;

/// Time, as a probe sees it.
public interface Waiting {

    /// The clock of this computer.
    Waiting REAL = new Waiting() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
            Thread.sleep(time);
        }
    };

    Instant now();

    /// Lets this much time pass.
    void pause(Duration time) throws InterruptedException;
}
