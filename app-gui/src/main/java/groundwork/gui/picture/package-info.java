/// The place where the whole set-up is seen as a drawing. Open [groundwork.gui.picture.PicturePlace].
@NullMarked
package groundwork.gui.picture;

import org.jspecify.annotations.NullMarked;
