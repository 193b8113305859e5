package practicecloud.aml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import practicecloud.json.Tree;

/// A size of machine.
///
/// @param family the family quota is counted by
/// @param power  cores, GPUs, memory
/// @param price  US dollars an hour
public record Size(String name, String family, Power power, Price price) {

    /// @param memory in GB
    public record Power(int cores, int gpus, int memory) {}

    /// US dollars an hour.
    public record Price(double dedicated, double lowPriority) {}

    /// All there are.
    public static final List<Size> ALL = read();

    private static List<Size> read() {
        try (var in = Objects.requireNonNull(Size.class.getResourceAsStream("sizes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(" ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Size of(String[] words) {
        var power = new Power(Integer.parseInt(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
        var price = new Price(Double.parseDouble(words[5]), Double.parseDouble(words[6]));
        return new Size(words[0], words[1], power, price);
    }

    /// The size of this name, whatever its case.
    public static Optional<Size> find(String name) {
        return ALL.stream().filter(size -> size.name().equalsIgnoreCase(name)).findFirst();
    }

    ObjectNode body() {
        var body = Tree.object()
                .put("name", name)
                .put("family", family)
                .put("vCPUs", power.cores())
                .put("gpus", power.gpus())
                .put("osVhdSizeMB", 1047552)
                .put("maxResourceVolumeMB", power.memory() * 2048)
                .put("memoryGB", power.memory())
                .put("lowPriorityCapable", true)
                .put("premiumIO", true);
        var prices = body.putObject("estimatedVMPrices")
                .put("billingCurrency", "USD")
                .put("unitOfMeasure", "OneHour");
        var values = prices.putArray("values");
        values.addObject()
                .put("retailPrice", price.dedicated())
                .put("osType", "Linux")
                .put("vmTier", "Standard");
        values.addObject()
                .put("retailPrice", price.lowPriority())
                .put("osType", "Linux")
                .put("vmTier", "LowPriority");
        body.putArray("supportedComputeTypes").add("AmlCompute").add("ComputeInstance");
        return body;
    }
}
