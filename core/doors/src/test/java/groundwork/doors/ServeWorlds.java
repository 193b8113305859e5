package groundwork.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/// A process that serves one more empty world for each line it reads, and says where; it ends with its input.
final class ServeWorlds {

    private ServeWorlds() {}

    public static void main(String[] none) throws IOException {
        var served = new ArrayList<PracticeServer>();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            var server = PracticeServer.inMemory();
            served.add(server);
            System.out.println(
                    new Way(server.entrance().endpoint(), server.entrance().ca()).line());
        }
        served.forEach(PracticeServer::close);
    }
}
