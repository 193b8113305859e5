package groundwork.doors;

import static groundwork.terms.Say.say;

import groundwork.azure.AzureCloud;
import groundwork.azure.Contact;
import groundwork.azure.Discovery;
import groundwork.azure.Labelled;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.terms.IpRange;
import groundwork.tryout.live.DataPlane;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The way into the practice cloud: the real SDK over real HTTPS, signed in as the practice administrator. The
/// server is joined or started at the first call.
final class PracticeDoor implements Door {

    /// Everybody comes to the practice cloud from loopback; its firewalls shall see the address somebody says
    /// they come from, else whoever they let in.
    private static final String CLIENT_ADDRESS = "x-practice-client-ip";

    private final Supplier<PracticeServer> opening;
    private final String address;
    private final Once<Transport.Open> http =
            new Once<>(() -> Transport.opened(Optional.of(entrance().ca())));
    private final LazyCloud cloud = new LazyCloud(this::connect);
    private @Nullable PracticeServer server;

    PracticeDoor(Supplier<PracticeServer> opening, Optional<IpRange> from) {
        this.opening = opening;
        this.address = from.map(IpRange::toString).orElse("allowed");
    }

    private synchronized PracticeServer.Entrance entrance() {
        var opened = server == null ? opening.get() : server;
        server = opened;
        return opened.entrance();
    }

    private AzureCloud connect() {
        var entrance = entrance();
        var labelled = new Labelled(http.get().http(), CLIENT_ADDRESS, address);
        var endpoints = Discovery.at(entrance.endpoint(), labelled);
        var credential =
                SignIn.application(endpoints, entrance.tenant(), entrance.clientId(), entrance.secret(), labelled);
        return new AzureCloud(endpoints, credential, labelled);
    }

    @Override
    public Cloud cloud() {
        return cloud;
    }

    @Override
    public DataPlane data() {
        return new Indoors(cloud.data());
    }

    @Override
    public Reached reached() {
        var contact = Contact.with(entrance().endpoint(), http.get().http());
        return new Reached(contact.address(), contact.time());
    }

    @Override
    public String name() {
        return say("doors.practice");
    }

    @Override
    public Answers settled(Answers answers) {
        return Placeholders.replaced(answers, entrance().subscription());
    }

    @Override
    public synchronized void close() {
        http.made().ifPresent(Transport.Open::close);
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
