/// As much of Microsoft Graph as finding people and groups takes.
@NullMarked
package practicecloud.graph;

import org.jspecify.annotations.NullMarked;
