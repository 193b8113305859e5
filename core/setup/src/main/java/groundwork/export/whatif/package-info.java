/// Azure's own forecast of a plan, beside ours. Open [groundwork.export.whatif.WhatIf] first.
@NullMarked
package groundwork.export.whatif;

import org.jspecify.annotations.NullMarked;
