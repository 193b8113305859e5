package practicecloud.providers;

import java.util.List;

/// What the types of the network provider share.
final class Network {

    static final List<String> VERSIONS =
            List.of("2025-09-01", "2025-07-01", "2025-05-01", "2025-03-01", "2024-05-01", "2022-01-01", "2020-11-01");

    private Network() {}
}
