/// Azure Resource Manager: what every resource type has in common. Open
/// [practicecloud.arm.PutResource] first.
@NullMarked
package practicecloud.arm;

import org.jspecify.annotations.NullMarked;
