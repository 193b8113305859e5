package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;

/// Opens the cloud that answers ask for.
@FunctionalInterface
public interface Clouds {

    /// May block; called aside.
    Opened open(Answers answers);

    /// A cloud that is open.
    ///
    /// @param name    what people call it
    /// @param settled the answers with the cloud's real subscription in place of the placeholder
    /// @param ending  ends the connection
    record Opened(Cloud cloud, String name, Answers settled, Runnable ending) implements AutoCloseable {
        @Override
        public void close() {
            ending.run();
        }
    }
}
