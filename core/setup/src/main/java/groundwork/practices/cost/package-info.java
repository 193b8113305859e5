/// Practices about cost. Each class has its lesson beside it and a test of the same name.
@NullMarked
package groundwork.practices.cost;

import org.jspecify.annotations.NullMarked;
