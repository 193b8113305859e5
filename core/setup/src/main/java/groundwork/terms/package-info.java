/// Small words that every room shares, each with its own validation. Open [groundwork.terms.ResourceId] first.
@NullMarked
package groundwork.terms;

import org.jspecify.annotations.NullMarked;
