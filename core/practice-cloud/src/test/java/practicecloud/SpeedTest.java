package practicecloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import practicecloud.http.Certificate;
import practicecloud.http.Reply;
import practicecloud.http.Server;
import practicecloud.json.Tree;

/// How fast the practice cloud answers and is ready, as ratios to what does nothing. Run it with
/// `-Dbenchmark=true`.
@EnabledIfSystemProperty(named = "benchmark", matches = "true", disabledReason = "a benchmark: -Dbenchmark=true")
class SpeedTest {

    private static final int RESOURCES = 10_000;
    private static final int CONNECTIONS = 4;
    private static final int ROUNDS = 3;
    private static final int EACH = 5_000;
    private static final String TABLES = SetUp.GROUP + "/providers/Microsoft.Network/routeTables/rt-";

    /// A client that costs next to nothing: requests made beforehand, answers read by their length.
    private record Knocker(SSLContext tls, URI server, String more) {

        int knock(int from) throws IOException {
            int good = 0;
            try (var socket = tls.getSocketFactory().createSocket("127.0.0.1", server.getPort())) {
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                var out = socket.getOutputStream();
                for (int number = 0; number < EACH; number++) {
                    out.write(request((from + number * 7) % RESOURCES));
                    good += read(in) ? 1 : 0;
                }
            }
            return good;
        }

        private byte[] request(int number) {
            return ("GET " + TABLES + number + "?api-version=2025-09-01 HTTP/1.1\r\nHost: localhost:" + server.getPort()
                            + "\r\n" + more + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        private static boolean read(InputStream in) throws IOException {
            var status = line(in);
            int length = 0;
            for (var line = line(in); !line.isEmpty(); line = line(in)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            in.skipNBytes(length);
            return status.contains(" 200 ");
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }

    private static double perSecond(Knocker knocker) throws InterruptedException, ExecutionException {
        double best = 0;
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int round = 0; round < ROUNDS; round++) {
                long began = System.nanoTime();
                var work = IntStream.range(0, CONNECTIONS)
                        .<Callable<Integer>>mapToObj(number -> () -> knocker.knock(number * 2_500))
                        .toList();
                for (var one : threads.invokeAll(work)) {
                    assertThat(one.get()).isEqualTo(EACH);
                }
                best = Math.max(best, CONNECTIONS * EACH * 1e9 / (System.nanoTime() - began));
            }
        }
        return best;
    }

    @Test
    void answersGenericReads(@TempDir Path folder) throws IOException, InterruptedException, ExecutionException {
        try (var cloud = PracticeCloud.start(Settings.inMemory(Speed.INSTANT))) {
            var client = Client.administrator(cloud.access());
            new SetUp(client).group();
            IntStream.range(0, RESOURCES)
                    .parallel()
                    .forEach(number -> client.put(
                            TABLES + number + SetUp.NET, "{\"location\":\"westeurope\",\"tags\":{\"team\":\"blue\"}}"));
            var tls = Client.trusting(cloud.access().caFile());
            var bearer = "Authorization: Bearer " + client.token() + "\r\n";
            double real = perSecond(new Knocker(tls, cloud.access().endpoint(), bearer));
            var body = Reply.json(200, Tree.object().put("name", "nothing"));
            try (var server = new Server(0, Certificate.open(folder), request -> body)) {
                var trusting = Client.trusting(Certificate.authorityFile(folder));
                var base = URI.create("https://localhost:" + server.port());
                double nothing = perSecond(new Knocker(trusting, base, bearer));
                System.out.printf(
                        Locale.ROOT,
                        "%d resources, %d connections: %.0f reads a second; an empty handler answers %.0f; ratio %.2f%n",
                        RESOURCES,
                        CONNECTIONS,
                        real,
                        nothing,
                        real / nothing);
            }
            assertThat(real).isGreaterThan(3_000);
        }
    }

    @Test
    void isReadySoonAfterTheMachineStarts(@TempDir Path home) throws IOException {
        long empty = firstLine("--version");
        long fresh = firstLine("practicecloud.ServeUntilKilled", home.toString());
        long again = firstLine("practicecloud.ServeUntilKilled", home.toString());
        System.out.printf(
                Locale.ROOT,
                "ready %d ms after the process starts in a new home, %d ms in one it knows; ratio to an empty JVM"
                        + " (%d ms) %.1f and %.1f%n",
                fresh,
                again,
                empty,
                (double) fresh / empty,
                (double) again / empty);
        assertThat(Math.max(fresh, again) - empty).isLessThan(1_000);
        assertThat(Files.exists(home.resolve("practice/world.log"))).isTrue();
    }

    private static long firstLine(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isNotNull();
            return (System.nanoTime() - began) / 1_000_000;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }
}
