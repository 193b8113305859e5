/// Lessons to read, each with something to do on the practice cloud. Open [groundwork.learn.Course] first.
@NullMarked
package groundwork.learn;

import org.jspecify.annotations.NullMarked;
