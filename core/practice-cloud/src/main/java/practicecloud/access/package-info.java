/// Roles: definitions, assignments, and who may do what.
@NullMarked
package practicecloud.access;

import org.jspecify.annotations.NullMarked;
