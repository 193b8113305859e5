package groundwork.gui.desk;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.tryout.live.DataPlane;
import java.util.function.Consumer;

/// Opens the cloud that answers ask for.
@FunctionalInterface
public interface Clouds {

    /// May block; called aside.
    ///
    /// @param talk told what the person has to do, such as the code of a device sign-in
    Opened open(Answers answers, Consumer<String> talk);

    /// A cloud that is open.
    ///
    /// @param data    what lies behind it, for try-outs
    /// @param name    what people call it
    /// @param settled the answers with the cloud's real subscription in place of the placeholder
    /// @param ending  ends the connection
    record Opened(Cloud cloud, DataPlane data, String name, Answers settled, Runnable ending) implements AutoCloseable {
        @Override
        public void close() {
            ending.run();
        }
    }
}
