/// The place where the app is fitted to the person. Open [groundwork.gui.settings.SettingsPlace].
@NullMarked
package groundwork.gui.settings;

import org.jspecify.annotations.NullMarked;
