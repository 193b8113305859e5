/// Practices about running it: logs, locks, versions, policy, names, quota. Each class has its lesson beside it
/// and a test of the same name.
@NullMarked
package groundwork.practices.operations;

import org.jspecify.annotations.NullMarked;
