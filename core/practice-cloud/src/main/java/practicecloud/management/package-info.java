/// Management groups: what is above subscriptions. The hierarchy itself is [practicecloud.world.Hierarchy].
@NullMarked
package practicecloud.management;

import org.jspecify.annotations.NullMarked;
