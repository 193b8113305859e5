package groundwork.tryout.live;

/// What happens while try-outs go on.
public sealed interface LiveEvent {

    Probe probe();

    /// It begins.
    record Begun(Probe probe) implements LiveEvent {}

    /// A word on where it stands, Azure's own where there is one (`Queued`).
    record Stands(Probe probe, String word) implements LiveEvent {}

    /// It is over and cleaned up.
    record Ended(Probe probe, ProbeResult result) implements LiveEvent {}
}
