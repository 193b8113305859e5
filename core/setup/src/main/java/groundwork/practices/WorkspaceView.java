package groundwork.practices;

import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A workspace, read by what practices ask of it.
public record WorkspaceView(ResourceId id, Json body) {

    /// Judges the subject's workspace; where it could not be read, that is the one verdict.
    public static List<Verdict> judge(Subject subject, Function<WorkspaceView, List<Verdict>> practice) {
        return subject.world()
                .find(subject.workspace())
                .filter(body -> !body.isNull())
                .map(body -> practice.apply(new WorkspaceView(subject.workspace(), body)))
                .orElseGet(() -> List.of(Unread.of(subject, subject.workspace())));
    }

    /// The value of a property (`publicNetworkAccess`).
    public Json property(String path) {
        return body.at("properties." + path);
    }

    public Optional<String> text(String path) {
        return body.text("properties." + path);
    }

    /// Whether the public endpoint answers at all; Azure's default is that it does.
    public boolean isPublic() {
        return !text("publicNetworkAccess").orElse("Enabled").equalsIgnoreCase("Disabled");
    }

    /// Whether compute lives in a network that Azure manages for the workspace.
    public boolean hasManagedNetwork() {
        return isolationMode()
                .filter(mode -> !mode.equalsIgnoreCase("Disabled"))
                .isPresent();
    }

    public Optional<String> isolationMode() {
        return text("managedNetwork.isolationMode");
    }

    /// The subnet of serverless compute, where one was chosen.
    public Optional<ResourceId> serverlessSubnet() {
        return Ids.at(body, "properties.serverlessComputeSettings.serverlessComputeCustomSubnet");
    }

    /// Another resource this workspace stands on (`storageAccount`, `keyVault`, `containerRegistry`,
    /// `applicationInsights`).
    public Optional<ResourceId> dependent(String property) {
        return Ids.at(body, "properties." + property);
    }

    /// The user-assigned identities attached to it.
    public List<ResourceId> identities() {
        return Ids.keys(body, "identity.userAssignedIdentities");
    }

    /// The one it acts as, where that is said.
    public Optional<ResourceId> primaryIdentity() {
        return Ids.at(body, "properties.primaryUserAssignedIdentity");
    }
}
