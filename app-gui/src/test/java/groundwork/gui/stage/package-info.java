/// The headless stage tests stand on. Open [groundwork.gui.stage.Fx].
@org.jspecify.annotations.NullMarked
package groundwork.gui.stage;
