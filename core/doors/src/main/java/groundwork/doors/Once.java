package groundwork.doors;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something made at its first use and kept; tried again where making it failed. Safe from any thread.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        var value = made == null ? maker.get() : made;
        made = value;
        return value;
    }

    /// What was made, where it was made at all.
    synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
