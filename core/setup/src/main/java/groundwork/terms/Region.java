package groundwork.terms;

import java.util.Locale;

/// An Azure region by its programmatic name (`westeurope`). Display names (`West Europe`) are read as the same
/// region.
public record Region(String name) {

    public Region {
        name = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (!name.matches("[a-z][a-z0-9]{2,40}")) {
            throw new IllegalArgumentException("not a region name: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
