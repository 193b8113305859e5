/// What there is to ask and what was answered. Open [groundwork.choices.Choices] first.
@NullMarked
package groundwork.choices;

import org.jspecify.annotations.NullMarked;
