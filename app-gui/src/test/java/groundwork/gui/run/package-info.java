@org.jspecify.annotations.NullMarked
package groundwork.gui.run;
