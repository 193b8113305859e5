/// Practices about access. Each class has its lesson beside it and a test of the same name.
@NullMarked
package groundwork.practices.access;

import org.jspecify.annotations.NullMarked;
