/// Jobs, which succeed or fail because of who they run as, what they may, and what they reach.
@NullMarked
package practicecloud.jobs;

import org.jspecify.annotations.NullMarked;
