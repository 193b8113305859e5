package groundwork.cli;

import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.doors.Door;
import groundwork.tryout.live.DataPlane;

/// A door that stays open when it is closed, because closing it would end the server behind it.
public record KeptDoor(Door door) implements Door {

    @Override
    public Cloud cloud() {
        return door.cloud();
    }

    @Override
    public DataPlane data() {
        return door.data();
    }

    @Override
    public Reached reached() {
        return door.reached();
    }

    @Override
    public String name() {
        return door.name();
    }

    @Override
    public Answers settled(Answers answers) {
        return door.settled(answers);
    }

    @Override
    public void close() {
        // The test closes the server.
    }
}
