package groundwork.practices.dependents;

import static groundwork.practices.Subjects.ids;
import static groundwork.practices.Subjects.planned;
import static groundwork.practices.Subjects.standard;
import static groundwork.practices.Subjects.unread;
import static groundwork.practices.Subjects.with;

import groundwork.blueprint.ChoicesFixture;
import groundwork.practices.Judged;
import groundwork.practices.Subject;
import groundwork.terms.Json;
import org.junit.jupiter.api.Test;

class DefaultStorageFlatTest {
    private static Judged judged(Subject subject) {
        return Judged.by(new DefaultStorageFlat(), subject);
    }

    private static Subject spoiled(String path, Json value) {
        return with(standard(), ids(standard()).storage(), path, value);
    }

    @Test
    void keepsAStandardFlatAccount() {
        judged(standard()).isKept();
        judged(spoiled("sku.name", Json.of("Standard_ZRS"))).isKept();
    }

    @Test
    void findsEveryKindTheWorkspaceCannotWorkWith() {
        judged(spoiled("kind", Json.of("BlockBlobStorage"))).isBroken();
        judged(spoiled("sku.name", Json.of("Premium_LRS"))).isBroken();
        judged(spoiled("properties.isHnsEnabled", Json.of(true))).isBroken();
    }

    @Test
    void cannotTellOfAnAccountThatWasPickedUp() {
        judged(planned(ChoicesFixture.pickedUp())).isUnknown();
        judged(unread(standard(), ids(standard()).storage())).isUnknown();
    }
}
