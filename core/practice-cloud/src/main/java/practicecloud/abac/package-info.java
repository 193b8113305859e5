/// Conditions of role assignments (attribute-based access control). Open [practicecloud.abac.Condition] first.
@NullMarked
package practicecloud.abac;

import org.jspecify.annotations.NullMarked;
