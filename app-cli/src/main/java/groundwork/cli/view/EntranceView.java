package groundwork.cli.view;

import static groundwork.cli.look.Say.say;

import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.doors.PracticeServer.Entrance;
import java.util.List;

/// How any Azure client enters the practice cloud. The secret opens nothing else.
public final class EntranceView {

    private EntranceView() {}

    public static List<Line> of(Entrance entrance) {
        return List.of(
                line(say("view.endpoint"), entrance.endpoint().toString()),
                line(say("view.tenant"), entrance.tenant()),
                line(say("view.subscription"), entrance.subscription()),
                line(say("view.client-id"), entrance.clientId()),
                line(say("view.client-secret"), entrance.secret()),
                line(say("view.ca-file"), entrance.ca().toString()));
    }

    private static Line line(String name, String value) {
        return Line.of(Role.HEADING, name).padded(15).plus(value);
    }
}
