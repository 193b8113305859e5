package groundwork.doors;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.cloud.CloudContract;
import org.junit.jupiter.api.AfterAll;

/// The contract of every cloud, kept by the real SDK over real HTTPS.
class PracticeContractTest implements CloudContract {

    private static final Door DOOR = PracticeServer.inMemory().door();

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Override
    public Cloud cloud() {
        return DOOR.cloud();
    }

    @Override
    public String subscription() {
        return DOOR.settled(Answers.NONE).one("subscription").orElseThrow();
    }
}
