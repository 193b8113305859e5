package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Locks keep what they are on, and all below it.
class LocksTest {

    private static final String LOCK = "/providers/Microsoft.Authorization/locks/keep?api-version=2020-05-01";
    private static final String NO_DELETION = "{\"properties\":{\"level\":\"CanNotDelete\",\"notes\":\"ours\"}}";
    private static final String READ_ONLY = "{\"properties\":{\"level\":\"ReadOnly\"}}";

    private PracticeCloud cloud;
    private Client client;
    private SetUp setUp;

    @BeforeEach
    void start() {
        cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT));
        client = Client.administrator(cloud.access());
        setUp = new SetUp(client);
        setUp.group();
        setUp.network("{\"service\":\"Microsoft.Storage\"}");
        SetUp.good(setUp.storage());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void whatMayNotBeDeletedCanBeChanged() {
        SetUp.good(client.put(SetUp.STORAGE + LOCK, NO_DELETION));
        var storage = SetUp.STORAGE + "?api-version=2026-04-01";
        var refused = client.delete(storage);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error()).isEqualTo("ScopeLocked");
        assertThat(refused.text("error.message"))
                .isEqualTo(
                        "The scope '" + SetUp.STORAGE + "' cannot perform delete operation because following scope(s)"
                                + " are locked: '" + SetUp.STORAGE + "'. Please remove the lock and try again.");
        assertThat(client.delete(SetUp.GROUP + "?api-version=2025-04-01").error())
                .isEqualTo("ScopeLocked");
        assertThat(client.patch(storage, "{\"tags\":{\"a\":\"b\"}}").status()).isEqualTo(200);
        assertThat(client.post(SetUp.STORAGE + "/listKeys?api-version=2026-04-01", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsReadOnlyIsNeitherWrittenNorAskedForKeys() {
        SetUp.good(client.put(SetUp.GROUP + LOCK, READ_ONLY));
        assertThat(client.patch(SetUp.STORAGE + "?api-version=2026-04-01", "{\"tags\":{\"a\":\"b\"}}")
                        .error())
                .isEqualTo("ScopeLocked");
        assertThat(client.post(SetUp.STORAGE + "/listKeys?api-version=2026-04-01", "")
                        .error())
                .isEqualTo("ScopeLocked");
        assertThat(client.put(SetUp.IDENTITY + "?api-version=2024-11-30", "{\"location\":\"westeurope\"}")
                        .error())
                .isEqualTo("ScopeLocked");
        assertThat(client.delete(SetUp.GROUP + LOCK).status()).isEqualTo(200);
        assertThat(client.patch(SetUp.STORAGE + "?api-version=2026-04-01", "{\"tags\":{\"a\":\"b\"}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLockIsOfALevelThereIs() {
        assertThat(client.put(SetUp.GROUP + LOCK, "{\"properties\":{}}").status())
                .isEqualTo(400);
    }

    @Test
    void listsShowLocksAboveWhereAsked() {
        SetUp.good(client.put(SetUp.GROUP + LOCK, NO_DELETION));
        var list = "/providers/Microsoft.Authorization/locks?api-version=2020-05-01";
        var here = client.get(SetUp.STORAGE + list + "&$filter=atScope()");
        assertThat(here.body().at("/value/0/id").asText()).startsWith(SetUp.GROUP);
        assertThat(client.get(SetUp.GROUP + list).body().path("value")).hasSize(1);
    }
}
