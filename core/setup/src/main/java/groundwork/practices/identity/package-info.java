/// Practices about identity. Each class has its lesson beside it and a test of the same name.
@NullMarked
package groundwork.practices.identity;

import org.jspecify.annotations.NullMarked;
