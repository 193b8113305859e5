package practicecloud.http;

/// The verbs Azure speaks.
public enum Method {
    GET,
    HEAD,
    PUT,
    PATCH,
    POST,
    DELETE
}
