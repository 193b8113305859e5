package practicecloud.http;

/// Whatever answers a request.
@FunctionalInterface
public interface Answering {

    Reply answer(Request request);
}
