package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import org.junit.jupiter.api.Test;

class SecurityGroupLetsAzureMlWorkTest {
    private static final ResourceId GROUP = ids(standard()).securityGroup();

    private static Judged judged(Subject subject) {
        return Judged.by(new SecurityGroupLetsAzureMlWork(), subject);
    }

    private static Subject adding(String direction, String access, int priority, String... fromTo) {
        var path = "properties.securityRules";
        var rule = Json.object(
                "name",
                "added",
                "properties",
                Json.object(
                        "priority",
                        priority,
                        "direction",
                        direction,
                        "access",
                        access,
                        "protocol",
                        "*",
                        "sourceAddressPrefix",
                        fromTo[0],
                        "destinationAddressPrefix",
                        fromTo[1],
                        "destinationPortRange",
                        "*"));
        var rules = standard().world().find(GROUP).orElseThrow().items(path).stream();
        return with(
                standard(),
                GROUP,
                path,
                Json.array(java.util.stream.Stream.concat(rules, java.util.stream.Stream.of(rule))));
    }

    @Test
    void keepsTheRulesComputeNeeds() {
        judged(standard()).isKept();
        judged(adding("Outbound", "Deny", 4000, "*", "Internet")).isKept();
    }

    @Test
    void findsADenialThatComesFirst() {
        var broken = judged(adding("Outbound", "Deny", 99, "*", "Storage.westeurope"))
                .isBroken();
        assertThat(broken.seen()).isEqualTo("the rule added denies Storage on port 443");
        judged(adding("Outbound", "Deny", 1000, "*", "Storage.westeurope")).isKept();
    }

    @Test
    void findsDenialsOfWholeCloudsAndOfTheNetworkItself() {
        assertThat(judged(adding("Outbound", "Deny", 99, "*", "AzureCloud"))
                        .isBroken()
                        .seen())
                .contains("added denies");
        assertThat(judged(adding("Outbound", "Deny", 99, "*", "VirtualNetwork"))
                        .isBroken()
                        .seen())
                .contains("VirtualNetwork");
        judged(adding("Outbound", "Deny", 99, "*", "Storage.eastus")).isKept();
    }

    @Test
    void findsAnyRuleThatLetsSomebodyIn() {
        assertThat(judged(adding("Inbound", "Allow", 100, "*", "*")).isBroken().expected())
                .contains("internet");
        judged(adding("Inbound", "Allow", 100, "10.0.0.0/8", "*")).isBroken();
    }

    @Test
    void cannotTellWithoutTheGroup() {
        judged(unread(standard(), GROUP)).isUnknown();
        judged(SubnetChange.of(standard(), "networkSecurityGroup", Json.NULL)).isNotApplicable();
    }
}
