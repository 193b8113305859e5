/// What bodies may hold, from a table. Open [practicecloud.shape.Shapes] first.
@NullMarked
package practicecloud.shape;

import org.jspecify.annotations.NullMarked;
