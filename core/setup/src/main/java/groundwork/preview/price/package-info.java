/// What a blueprint costs a month, and machines an hour, by the public price list. Open
/// [groundwork.preview.price.Estimate] first.
@NullMarked
package groundwork.preview.price;

import org.jspecify.annotations.NullMarked;
