/// Practices about network. Each class has its lesson beside it and a test of the same name.
@NullMarked
package groundwork.practices.network;

import org.jspecify.annotations.NullMarked;
