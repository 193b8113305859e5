package groundwork.practices.network;

import static groundwork.practices.Subjects.ids;

import groundwork.practices.Subject;
import groundwork.practices.Subjects;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;

/// Gives the compute subnet of a subject a route for all traffic.
final class Routed {

    private Routed() {}

    static ResourceId table(Subject subject) {
        return ids(subject).group().resource("Microsoft.Network/routeTables", "rt-all");
    }

    static Subject by(Subject subject, String hop) {
        var route = Json.object("addressPrefix", "0.0.0.0/0", "nextHopType", hop);
        var routes = Json.array(Json.object("name", "all", "properties", route));
        var table = table(subject);
        var routed =
                Subjects.adding(subject, table, Json.object("id", table, "properties", Json.object("routes", routes)));
        return SubnetChange.of(routed, "routeTable", Json.object("id", table));
    }
}
