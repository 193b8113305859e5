package practicecloud.arm;

/// How a provider tells that a write goes on after its answer (facts: Azure's own documentation of asynchronous
/// operations, and what each provider was seen to do).
public enum Pattern {
    /// Done when it answers.
    SYNC,
    /// 201 or 200 with the body, and an `Azure-AsyncOperation` to ask.
    ASYNC_OPERATION,
    /// 202 without a body, and a `Location` to ask until it answers 200.
    LOCATION,
    /// 201 or 200 with the body, whose `provisioningState` says when it is done.
    STATE
}
