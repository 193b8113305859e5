/// The part of the Kusto query language that Azure Resource Graph queries about a set-up need, over rows of JSON.
/// Pure: the rows come from whoever asks. Open [practicecloud.query.Query] first.
@NullMarked
package practicecloud.query;

import org.jspecify.annotations.NullMarked;
