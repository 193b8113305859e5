/// The same facts for programs and for documents. Open [groundwork.report.FindingsReport] first.
@NullMarked
package groundwork.report;

import org.jspecify.annotations.NullMarked;
