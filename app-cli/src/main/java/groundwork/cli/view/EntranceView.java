package groundwork.cli.view;

import groundwork.cli.look.Line;
import groundwork.cli.look.Role;
import groundwork.doors.PracticeServer.Entrance;
import java.util.List;

/// How any Azure client enters the practice cloud. The secret opens nothing else.
public final class EntranceView {

    private EntranceView() {}

    public static List<Line> of(Entrance entrance) {
        return List.of(
                line("Endpoint", entrance.endpoint().toString()),
                line("Tenant", entrance.tenant()),
                line("Subscription", entrance.subscription()),
                line("Client id", entrance.clientId()),
                line("Client secret", entrance.secret()),
                line("CA file", entrance.ca().toString()));
    }

    private static Line line(String name, String value) {
        return Line.of(Role.HEADING, name).padded(15).plus(value);
    }
}
