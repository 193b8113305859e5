package groundwork.blueprint;

import static groundwork.terms.Say.later;

import groundwork.terms.Json;
import groundwork.terms.Wording;
import java.util.Optional;

/// A step that cannot be written: Azure does it itself when it is asked by a POST, and shows afterwards, at once
/// or after a while, that it is so. The step's body says what it shows then.
///
/// @param action the last part of the path
/// @param body   what is asked for
/// @param stays  why it is not taken back
public record Asking(String action, Json body, Wording stays) {

    private static final String READY_FOR_SPARK = "properties.managedNetwork.status.sparkReady";

    /// How a step is asked for; empty where it is written as any other.
    ///
    /// @param wanted the step's body
    public static Optional<Asking> of(Json wanted) {
        if (wanted.text(Registering.STATE)
                .filter(Registering.REGISTERED::equals)
                .isPresent()) {
            return Optional.of(new Asking("register", Json.object(), later("blueprint.registered-stays")));
        }
        return wanted.truth(READY_FOR_SPARK)
                .filter(ready -> ready)
                .map(ready -> new Asking(
                        "provisionManagedNetwork",
                        Json.object("includeSpark", true),
                        later("blueprint.asked-for-stays")));
    }

    /// What Azure shows once a managed network lets Spark in.
    static Json readyForSpark() {
        return Json.object().with(READY_FOR_SPARK, Json.of(true));
    }
}
