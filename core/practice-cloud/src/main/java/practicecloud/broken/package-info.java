/// Worlds in which exactly one thing is broken, for lessons and tests: a role, a wire, a quota, a membership.
/// Azure has nothing like it. Open [practicecloud.broken.Breakage] first.
@NullMarked
package practicecloud.broken;

import org.jspecify.annotations.NullMarked;
