package groundwork.preview;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.choices.AnswersFile;
import groundwork.choices.Choices;
import groundwork.choices.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Complete answers out of a seed: every way to answer comes up, alone and with the others.
public final class GeneratedAnswers {

    private static final String SHARED =
            "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-shared/providers/";

    private static final Map<String, String> EXISTING = Map.of(
            "identity", "Microsoft.ManagedIdentity/userAssignedIdentities/id-shared",
            "storageAccount", "Microsoft.Storage/storageAccounts/stshared",
            "keyVault", "Microsoft.KeyVault/vaults/kv-shared",
            "containerRegistry", "Microsoft.ContainerRegistry/registries/crshared",
            "applicationInsights", "Microsoft.Insights/components/appi-shared",
            "logAnalytics", "Microsoft.OperationalInsights/workspaces/log-shared",
            "virtualNetwork", "Microsoft.Network/virtualNetworks/vnet-shared");

    private final Random random;
    private Answers answers = AnswersFile.example(AnswersFile.Example.SEED);

    private GeneratedAnswers(long seed) {
        this.random = new Random(seed);
    }

    /// The answers of this seed; what does not go with the others is left to its default.
    public static Answers of(long seed) {
        var answers = new GeneratedAnswers(seed).generate();
        for (var complaint : Questionnaire.standard().complaints(answers)) {
            answers = answers.without(complaint.key());
        }
        return answers;
    }

    /// The choices they make.
    public static Choices choices(Answers answers) {
        return Questionnaire.standard().choices(answers);
    }

    private Answers generate() {
        one("subscription", "11111111-2222-4333-8444-555555555555");
        one("region", "westeurope", "northeurope", "eastus2");
        one("workload", "vision", "teama", "genome", "x1");
        one("environment", "dev", "test", "prod");
        one("access", "selected", "all", "private");
        one("computeNetwork", "own-subnet", "managed");
        one("storageReach", "closed", "open-by-roles");
        one("registryReach", "nat-address", "service-endpoint", "private-endpoint");
        one("notebooksFrom", "inside-the-network", "managed-network", "not-on-instances");
        one("reason", "A public course");
        many("allowedAddresses", "203.0.113.0/24", "198.51.100.7", "198.51.100.6/31", "192.0.2.128/25");
        many("workloads", "notebooks", "spark", "jobs");
        many("tags", "cost-center=42", "Team=Vision", "stage=blue");
        many("dataAccounts", SHARED + "Microsoft.Storage/storageAccounts/stlake");
        new TreeMap<>(EXISTING).forEach((key, id) -> one(key, "create", "create", "create", SHARED + id));
        rows("clusters", random.nextInt(3), this::cluster);
        rows("groups", random.nextInt(3), this::group);
        return answers;
    }

    private void one(String key, String... values) {
        answers = answers.with(key, new Answer.One(values[random.nextInt(values.length)]));
    }

    /// At least one of them; data accounts may be none.
    private void many(String key, String... values) {
        var some = new ArrayList<String>();
        for (var value : values) {
            if (random.nextBoolean()) {
                some.add(value);
            }
        }
        if (some.isEmpty() && !key.equals("dataAccounts")) {
            some.add(values[0]);
        }
        answers = answers.with(key, new Answer.Many(some));
    }

    private void rows(String key, int count, IntFunction<Map<String, String>> row) {
        var rows = new ArrayList<Map<String, String>>();
        for (int i = 0; i < count; i++) {
            rows.add(row.apply(i));
        }
        if (rows.isEmpty() && key.equals("clusters")) {
            rows.add(row.apply(0));
        }
        answers = answers.with(key, new Answer.Rows(rows));
    }

    private Map<String, String> cluster(int number) {
        var row = new LinkedHashMap<String, String>();
        row.put("name", List.of("cpu", "wide", "spare").get(number) + "-cluster");
        row.put("size", List.of("STANDARD_DS3_V2", "STANDARD_D4S_V3").get(random.nextInt(2)));
        row.put("nodes", String.valueOf(1 + random.nextInt(9)));
        row.put("idleMinutes", String.valueOf(2 + random.nextInt(28)));
        row.put("priority", random.nextBoolean() ? "dedicated" : "low-priority");
        return row;
    }

    private Map<String, String> group(int number) {
        var row = new LinkedHashMap<String, String>();
        row.put("name", "Group " + number);
        row.put("objectId", "00000000-0000-0000-0000-0000000000a" + number);
        row.put(
                "workloads",
                List.of("notebooks", "spark, jobs", "jobs", "notebooks, spark, jobs")
                        .get(random.nextInt(4)));
        return row;
    }
}
