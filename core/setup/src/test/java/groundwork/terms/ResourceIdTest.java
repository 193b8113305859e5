package groundwork.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceIdTest {

    private static final ResourceId GROUP = ResourceId.subscription("s").group("g");

    @Test
    void idsThatDifferInCaseAreEqualAndKeepTheirCase() {
        var upper = new ResourceId("/subscriptions/S/resourceGroups/G");
        assertThat(upper).isEqualTo(GROUP).hasSameHashCodeAs(GROUP).hasToString("/subscriptions/S/resourceGroups/G");
    }

    @ParameterizedTest
    @CsvSource({
        "/subscriptions/s, Microsoft.Resources/subscriptions, ''",
        "/subscriptions/s/resourceGroups/g, Microsoft.Resources/resourceGroups, /subscriptions/s",
        "/subscriptions/s/resourceGroups/g/providers/M.N/vnets/v, M.N/vnets, /subscriptions/s/resourceGroups/g",
        "/subscriptions/s/resourceGroups/g/providers/M.N/vnets/v/subnets/a, M.N/vnets/subnets,"
                + " /subscriptions/s/resourceGroups/g/providers/M.N/vnets/v",
        "/subscriptions/s/resourceGroups/g/providers/M.N/vnets/v/providers/M.A/roles/r, M.A/roles,"
                + " /subscriptions/s/resourceGroups/g/providers/M.N/vnets/v",
        "/subscriptions/s/providers/M.A/roles/r, M.A/roles, /subscriptions/s",
    })
    void anIdKnowsItsTypeAndWhatItLiesIn(String id, String type, String parent) {
        assertThat(new ResourceId(id).type()).isEqualTo(type);
        assertThat(new ResourceId(id).is(type.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(new ResourceId(id).is("X" + type)).isFalse();
        assertThat(new ResourceId(id).is(type.substring(0, type.lastIndexOf('/'))))
                .isFalse();
        assertThat(new ResourceId(id).parent())
                .isEqualTo(parent.isEmpty() ? Optional.empty() : Optional.of(new ResourceId(parent)));
    }

    @Test
    void liesWithinItsParentsAndNotWithinANeighbourWhoseNameBeginsAlike() {
        var vault = GROUP.resource("Microsoft.KeyVault/vaults", "v");
        assertThat(vault.isWithin(GROUP)).isTrue();
        assertThat(vault.isWithin(vault)).isTrue();
        assertThat(ResourceId.subscription("s").group("g2").isWithin(GROUP)).isFalse();
        assertThat(vault.isWithin(new ResourceId("/"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/SUBSCRIPTIONS/s/RESOURCEGROUPS/g/providers/M.N/vnets/v, /SUBSCRIPTIONS/s/RESOURCEGROUPS/g",
        "/subscriptions/s/resourceGroups/g, /subscriptions/s/resourceGroups/g",
        "/subscriptions/s/resourceGroups, ''",
        "/subscriptions/s/providers/M.A/roles/r, ''",
        "/providers/Microsoft.Management/managementGroups/m, ''",
    })
    void anIdKnowsItsGroup(String id, String group) {
        assertThat(new ResourceId(id).group())
                .isEqualTo(group.isEmpty() ? Optional.empty() : Optional.of(new ResourceId(group)));
    }

    @Test
    void aManagementGroupLiesInNothingButTheTenant() {
        var above = new ResourceId("/providers/Microsoft.Management/managementGroups/m");
        assertThat(above.type()).isEqualTo("Microsoft.Management/managementGroups");
        assertThat(above.parent()).isEmpty();
    }

    @Test
    void textThatDoesNotBeginWithASlashIsNoId() {
        assertThatThrownBy(() -> new ResourceId("g")).hasMessageContaining("begins with '/'");
    }

    @Test
    void aNameThatIsAGuidIsToldFromOneForPeople() {
        var scope = new ResourceId("/subscriptions/s/resourceGroups/rg");
        assertThat(scope.resource("Microsoft.Authorization/roleAssignments", "00000000-0000-0000-0000-00000000f001")
                        .isNamedByGuid())
                .isTrue();
        assertThat(scope.isNamedByGuid()).isFalse();
        assertThat(scope.group("a-group-with-a-name-of-36-letters-xx").isNamedByGuid())
                .isFalse();
    }
}
