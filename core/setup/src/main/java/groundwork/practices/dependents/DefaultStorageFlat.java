package groundwork.practices.dependents;

import static groundwork.terms.Say.say;

import groundwork.practices.Cure;
import groundwork.practices.DependentView;
import groundwork.practices.DependentView.Kind;
import groundwork.practices.Practice;
import groundwork.practices.Severity;
import groundwork.practices.Subject;
import groundwork.practices.Verdict;
import groundwork.terms.Json;
import java.util.List;

/// DEP-07: the workspace's own account is of the kind it can work with. Extra accounts may have a hierarchical
/// namespace.
public final class DefaultStorageFlat implements Practice {

    private static final About ABOUT = new About("DEP-07", Severity.MEDIUM, List.of(), List.of());

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Verdict> judge(Subject subject) {
        return DependentView.judge(subject, Kind.STORAGE, storage -> List.of(judge(storage)));
    }

    private static Verdict judge(DependentView storage) {
        var kind = storage.property("kind");
        var sku = storage.property("sku.name");
        var flat = storage.property("properties.isHnsEnabled");
        if (!kind.is(Json.of("StorageV2"))) {
            return kind.broken("StorageV2", another());
        }
        if (storage.body()
                .text("sku.name")
                .filter(name -> name.startsWith("Standard_"))
                .isEmpty()) {
            return sku.broken(say("findings.DefaultStorageFlat.a-standard-one"), another());
        }
        return flat.is(Json.of(true))
                ? flat.broken("false", another())
                : new Verdict.Kept(storage.id(), say("findings.DefaultStorageFlat.general-purpose-standard-flat"));
    }

    private static Cure another() {
        return new Cure.ByHand(say("findings.DefaultStorageFlat.create-the-workspace-with-another-account"));
    }
}
