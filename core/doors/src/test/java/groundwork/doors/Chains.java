package groundwork.doors;

import groundwork.blueprint.Blueprint;
import groundwork.cloud.Cloud;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Watches what a cloud is asked, each request so and so much slower, and tells the longest chain of requests in
/// which each needs what the one before it has found out: a name or a GUID that no blueprint holds.
final class Chains {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    /// One request.
    ///
    /// @param asks what it asks with that was to be found out first
    /// @param says what was found out by it
    private record Request(String words, Set<String> asks, Set<String> says, long begun, long ended) {}

    private final Cloud inner;
    private final Duration slower;
    private final Set<String> known;
    private final List<Request> requests = new ArrayList<>();

    Chains(Cloud inner, Duration slower, Blueprint blueprint) {
        this.inner = inner;
        this.slower = slower;
        this.known = names(blueprint.resources().toString());
    }

    private static Set<String> names(String text) {
        var names = new HashSet<String>();
        NAME.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(found -> names.add(found.group()));
        return names;
    }

    private Set<String> unknown(Object text) {
        var names = names(String.valueOf(text));
        names.removeAll(known);
        return names;
    }

    Cloud cloud() {
        return (Cloud) Proxy.newProxyInstance(
                Cloud.class.getClassLoader(), new Class<?>[] {Cloud.class}, (_, method, arguments) -> {
                    long begun = System.nanoTime();
                    Thread.sleep(slower);
                    try {
                        var answer = method.invoke(inner, arguments);
                        asked(method.getName(), arguments == null ? "" : arguments[0], answer, begun);
                        return answer;
                    } catch (InvocationTargetException e) {
                        asked(method.getName(), arguments == null ? "" : arguments[0], "", begun);
                        throw e.getTargetException();
                    }
                });
    }

    /// Prices are asked for by words of a list, none of which anybody has to find out.
    private synchronized void asked(String method, Object about, Object answer, long begun) {
        var asks = method.equals("retailPrices") ? Set.<String>of() : unknown(about);
        var says = unknown(answer);
        says.removeAll(asks);
        requests.add(new Request(method + " " + about, asks, says, begun, System.nanoTime()));
    }

    synchronized int count() {
        return requests.size();
    }

    /// The longest chain.
    ///
    /// @param time how long its requests took, one after the other
    record Chain(List<String> requests, Duration time) {
        private Chain with(Request next) {
            var longer = new ArrayList<>(requests);
            longer.add(next.words());
            return new Chain(longer, time.plusNanos(next.ended() - next.begun()));
        }
    }

    synchronized Chain longest() {
        var chains = new HashMap<Request, Chain>();
        for (var request : requests) {
            chains.put(
                    request,
                    before(request, chains)
                            .orElse(new Chain(List.of(), Duration.ZERO))
                            .with(request));
        }
        return longer(chains).orElseThrow();
    }

    /// Requests stand in the order in which they ended, so what one needed stands before it.
    private static Optional<Chain> before(Request request, Map<Request, Chain> chains) {
        var needed = new HashMap<Request, Chain>();
        chains.forEach((earlier, chain) -> {
            if (earlier.ended() <= request.begun() && request.asks().stream().anyMatch(earlier.says()::contains)) {
                needed.put(earlier, chain);
            }
        });
        return longer(needed);
    }

    private static Optional<Chain> longer(Map<Request, Chain> chains) {
        return chains.values().stream().max((one, other) -> one.time().compareTo(other.time()));
    }
}
