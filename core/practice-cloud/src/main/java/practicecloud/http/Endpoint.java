package practicecloud.http;

/// One thing a client can ask: a verb and a path. One endpoint, one class, one file.
public interface Endpoint {

    /// The verb and path it answers.
    Route route();

    /// The answer.
    ///
    /// @throws Refusal when Azure would say no
    Reply answer(Request request);
}
