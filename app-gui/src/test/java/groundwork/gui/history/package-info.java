@org.jspecify.annotations.NullMarked
package groundwork.gui.history;
