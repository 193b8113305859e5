package groundwork.cli;

import groundwork.practices.Subject;
import groundwork.terms.ResourceId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the resource id of a workspace.
final class WorkspaceId implements ITypeConverter<ResourceId> {

    @Override
    public ResourceId convert(String written) {
        if (written.startsWith("/subscriptions/") && new ResourceId(written).is(Subject.WORKSPACE)) {
            return new ResourceId(written);
        }
        throw new TypeConversionException("'" + written + "' is not the id of a workspace"
                + " (/subscriptions/…/resourceGroups/…/providers/" + Subject.WORKSPACE + "/name).");
    }
}
