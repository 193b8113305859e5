package groundwork.tryout;

import groundwork.access.LeastRole;
import groundwork.access.Operation;
import groundwork.access.Role;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The smallest grant on one resource that would let somebody do a kind of work.
///
/// @param on      where to grant it
/// @param missing what has to be granted there
/// @param builtIn the smallest built-in role that grants all of it, where there is one
public record Mend(ResourceId on, List<Operation> missing, Optional<Offer> builtIn) {

    public Mend {
        missing = List.copyOf(missing);
    }

    /// A built-in role that mends.
    ///
    /// @param more what else it would allow on this resource that is neither needed here nor held already
    public record Offer(Role role, List<Operation> more) {
        public Offer {
            more = List.copyOf(more);
        }
    }

    /// Whether the built-in role, where there is one, may be given to people: it reveals no secret and changes
    /// nothing that is not theirs.
    public boolean builtInFits() {
        return builtIn.filter(
                        offer -> offer.more().stream().map(Operation::name).noneMatch(LeastRole.never()::contains))
                .isPresent();
    }

    /// The lines that would do it in a custom role, as its JSON writes them, `"actions": [ … ]` and
    /// `"dataActions": [ … ]`.
    public List<String> customRole() {
        return java.util.stream.Stream.of(line("actions", false), line("dataActions", true))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String name, boolean data) {
        var names = missing.stream()
                .filter(operation -> operation.data() == data)
                .map(operation -> '"' + operation.name() + '"')
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of('"' + name + "\": [" + names + "]");
    }
}
