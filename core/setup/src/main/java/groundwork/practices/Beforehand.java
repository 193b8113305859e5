package groundwork.practices;

/// A practice that asks whether a set-up can be built here at all, and whether it will take effect: whose answer
/// only the cloud knows beforehand. Screens show these together, as the pre-flight.
public interface Beforehand extends Practice {}
