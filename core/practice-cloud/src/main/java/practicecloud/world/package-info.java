/// What there is: one store, saved atomically; ids; simulated time and chance. Open
/// [practicecloud.world.World] first.
@NullMarked
package practicecloud.world;

import org.jspecify.annotations.NullMarked;
