/// The guided way from the first question to proof that it is built. Open [groundwork.cli.wizard.Wizard] first.
@NullMarked
package groundwork.cli.wizard;

import org.jspecify.annotations.NullMarked;
