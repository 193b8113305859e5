package groundwork.access;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Somebody who asks: itself and every group it is in, directly or through other groups.
///
/// @param principals the ids under which it holds roles
/// @param doubt      what is missing to know all of them (`the groups of ada`); empty where nothing is
public record Who(Set<Principal> principals, Optional<String> doubt) {

    public Who {
        principals = Set.copyOf(principals);
    }

    /// Somebody all of whose ids are known.
    public static Who of(Collection<Principal> principals) {
        return new Who(Set.copyOf(principals), Optional.empty());
    }

    /// Somebody known under these ids.
    public static Who of(Principal... principals) {
        return of(Set.of(principals));
    }

    /// Whether one of these is this, as far as can be told.
    Truth isAmong(Collection<Principal> others) {
        if (principals.stream().anyMatch(others::contains)) {
            return Truth.TRUE;
        }
        return doubt.isPresent() && !others.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
    }
}
