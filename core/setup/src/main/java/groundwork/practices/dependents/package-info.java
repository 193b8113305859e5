/// Practices about the resources a workspace stands on. Each class has its lesson beside it and a test of the
/// same name.
@NullMarked
package groundwork.practices.dependents;

import org.jspecify.annotations.NullMarked;
