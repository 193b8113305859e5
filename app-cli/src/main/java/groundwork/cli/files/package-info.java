/// Files that are written for people. Open [groundwork.cli.files.SafeFile] first.
@NullMarked
package groundwork.cli.files;

import org.jspecify.annotations.NullMarked;
