package groundwork.cli.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.choices.Answers;
import groundwork.choices.Question.Source;
import groundwork.cli.ask.Offering;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudFailure;
import groundwork.doors.Door;
import groundwork.terms.Json;
import groundwork.tryout.live.DataPlane;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CloudShelfTest {

    private final AtomicInteger asked = new AtomicInteger();

    /// A door to a cloud whose lists come from this.
    private record OneList(Supplier<List<Json>> list, AtomicInteger asked) implements Door {
        @Override
        public Reached reached() {
            throw new UnsupportedOperationException("no test asks");
        }

        @Override
        public Cloud cloud() {
            return (Cloud) Proxy.newProxyInstance(
                    Cloud.class.getClassLoader(), new Class<?>[] {Cloud.class}, (proxy, method, arguments) -> {
                        asked.incrementAndGet();
                        return list.get();
                    });
        }

        @Override
        public DataPlane data() {
            throw new UnsupportedOperationException("no data plane is behind a list");
        }

        @Override
        public String name() {
            return "the test cloud";
        }

        @Override
        public Answers settled(Answers answers) {
            return answers;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private CloudShelf shelf(Supplier<List<Json>> list) {
        return new CloudShelf(new Entrances((answers, talk) -> new OneList(list, asked)), InstantSource.system());
    }

    private static Offering settled(CloudShelf shelf, Source source) {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        var offering = shelf.look(source, Answers.NONE, "");
        while (offering instanceof Offering.Waiting && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            offering = shelf.look(source, Answers.NONE, "");
        }
        return offering;
    }

    @Test
    void aCloudThatIsSlowIsWaitedForWithoutBlockingAndAskedOnce() {
        var gate = new CountDownLatch(1);
        var shelf = shelf(() -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return List.of(Json.object("subscriptionId", Json.of("s1"), "displayName", Json.of("One")));
        });
        assertThat(shelf.look(Source.SUBSCRIPTIONS, Answers.NONE, "")).isEqualTo(new Offering.Waiting());
        assertThat(shelf.look(Source.SUBSCRIPTIONS, Answers.NONE, "")).isEqualTo(new Offering.Waiting());
        gate.countDown();
        assertThat(settled(shelf, Source.SUBSCRIPTIONS).offers())
                .extracting(offer -> offer.label())
                .containsExactly("One");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRefusalIsASentenceAndAMistakeOfOursToo() {
        var refused = settled(
                shelf(() -> {
                    throw new CloudFailure.Forbidden("AuthorizationFailed", "You may not look.", "");
                }),
                Source.SUBSCRIPTIONS);
        assertThat(refused)
                .isEqualTo(
                        new Offering.Failed("What the test cloud offers cannot be shown (AuthorizationFailed: You may"
                                + " not look.). Write it by hand."));
        var mistake = settled(
                shelf(() -> {
                    throw new IllegalStateException("oops");
                }),
                Source.SUBSCRIPTIONS);
        assertThat(mistake).isInstanceOf(Offering.Failed.class);
    }

    @Test
    void nothingIsAskedWhereNothingIsOffered() {
        assertThat(shelf(List::of).look(Source.NONE, Answers.NONE, "x")).isEqualTo(new Offering.Ready(List.of()));
        assertThat(asked).hasValue(0);
    }
}
