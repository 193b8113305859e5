package groundwork.blueprint;

import groundwork.terms.Json;
import java.util.Optional;

/// A second step that cannot be written: Azure does it itself when it is asked by a POST, and shows afterwards
/// that it is so. The step's body says what it shows then.
///
/// @param action the last part of the path
/// @param body   what is asked for
public record Asking(String action, Json body) {

    private static final String READY_FOR_SPARK = "properties.managedNetwork.status.sparkReady";

    /// How a step is asked for; empty where it is written as any other.
    ///
    /// @param wanted the step's body
    public static Optional<Asking> of(Json wanted) {
        return wanted.truth(READY_FOR_SPARK)
                .filter(ready -> ready)
                .map(ready -> new Asking("provisionManagedNetwork", Json.object("includeSpark", true)));
    }

    /// What Azure shows once a managed network lets Spark in.
    static Json readyForSpark() {
        return Json.object().with(READY_FOR_SPARK, Json.of(true));
    }
}
