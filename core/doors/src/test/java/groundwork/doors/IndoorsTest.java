package groundwork.doors;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.terms.Json;
import groundwork.tryout.live.DataPlane;
import groundwork.tryout.live.DataPlane.Blob;
import groundwork.tryout.live.DataPlane.Said;
import groundwork.tryout.live.Deed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndoorsTest {

    private static final String AZURE = "https://st.blob.core.windows.net";
    private static final String HERE = "https://127.0.0.1:8443/st";

    private final DataPlane indoors = new Indoors(new DataPlane() {
        @Override
        public Said ask(Deed deed, Blob blob, String content) {
            return new Said.Done(200);
        }

        @Override
        public Optional<String> whyFailed(Json job) {
            return Optional.of("because");
        }
    });

    @Test
    void whatIsHereIsAsked() {
        assertThat(indoors.ask(Deed.READ, new Blob(HERE, AZURE, "c", "p"), "")).isEqualTo(new Said.Done(200));
        assertThat(indoors.whyFailed(job("azureml://127.0.0.1:8443/mlflow/v1.0")))
                .contains("because");
    }

    @Test
    void nobodyElsewhereIsAsked() {
        assertThat(indoors.ask(Deed.READ, new Blob(AZURE, HERE, "c", "p"), "")).isInstanceOf(Said.NotAsked.class);
        assertThat(indoors.ask(Deed.ACCESS_CONTROL, new Blob(HERE, AZURE, "c", "p"), ""))
                .isInstanceOf(Said.NotAsked.class);
        assertThat(indoors.whyFailed(job("azureml://westeurope.api.azureml.ms/mlflow/v1.0")))
                .isEmpty();
    }

    private static Json job(String tracking) {
        return Json.object(
                "properties", Json.object("services", Json.object("Tracking", Json.object("endpoint", tracking))));
    }
}
