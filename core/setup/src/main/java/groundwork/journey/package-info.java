/// The one door both faces use. Open [groundwork.journey.Journey].
@NullMarked
package groundwork.journey;

import org.jspecify.annotations.NullMarked;
