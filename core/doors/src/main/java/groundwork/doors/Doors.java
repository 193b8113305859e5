package groundwork.doors;

import static groundwork.terms.Say.say;

import groundwork.azure.AzureCloud;
import groundwork.azure.Contact;
import groundwork.azure.Discovery;
import groundwork.azure.Endpoints;
import groundwork.azure.SignIn;
import groundwork.azure.Transport;
import groundwork.choices.Answers;
import groundwork.cloud.Cloud;
import groundwork.terms.ResourceId;
import groundwork.tryout.live.DataPlane;
import java.io.Serial;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Opens the cloud that was asked for. Opening is cheap: the SDK is loaded, and somebody signs in, at the first
/// call.
public final class Doors {

    private Doors() {}

    /// @param talk told what a person has to know or do, such as the code of a device sign-in
    /// @throws Closed with a sentence, when there is no such cloud
    public static Door open(Request request, Consumer<String> talk) {
        return switch (request.cloud()) {
            case "practice" ->
                new PracticeDoor(
                        () -> PracticeServer.attachOrStart(request.home(), PracticeServer.Speed.FAST), request.from());
            case "azure" -> azure("Azure", request, _ -> Endpoints.PUBLIC, talk);
            case "azure-china" -> azure(say("choices.cloud.azure-china"), request, _ -> Endpoints.CHINA, talk);
            case "azure-us-government" ->
                azure(say("choices.cloud.azure-us-government"), request, _ -> Endpoints.US_GOVERNMENT, talk);
            default -> elsewhere(request, talk);
        };
    }

    private static Door elsewhere(Request request, Consumer<String> talk) {
        if (!request.cloud().startsWith("https://")) {
            throw new Closed(say("doors.no-cloud", "cloud", request.cloud()));
        }
        var base = URI.create(request.cloud());
        return azure(base.getAuthority(), request, open -> Discovery.at(base, open.http()), talk);
    }

    private static Door azure(
            String name, Request request, Function<Transport.Open, Endpoints> found, Consumer<String> talk) {
        var way = new Way(request.ca(), found);
        var cloud = new LazyCloud(() -> {
            var endpoints = way.endpoints().get();
            var http = way.http().get().http();
            return new AzureCloud(endpoints, SignIn.byDefault(endpoints, request.tenant(), http, talk), http);
        });
        return new AzureDoor(name, cloud, cloud.data(), way, request.cloud().startsWith("https://"));
    }

    /// Where a cloud answers, and how it is spoken to: both found out once.
    private record Way(Once<Transport.Open> http, Once<Endpoints> endpoints) {

        /// @param ca one more authority to trust
        Way(Optional<Path> ca, Function<Transport.Open, Endpoints> found) {
            this(new Once<>(() -> Transport.opened(ca)), found);
        }

        private Way(Once<Transport.Open> http, Function<Transport.Open, Endpoints> found) {
            this(http, new Once<>(() -> found.apply(http.get())));
        }
    }

    /// @param isElsewhere it is behind an address somebody named, where a practice cloud may be, too
    private record AzureDoor(String name, Cloud cloud, DataPlane data, Way way, boolean isElsewhere) implements Door {

        @Override
        public Reached reached() {
            var contact = Contact.with(
                    way.endpoints().get().resourceManager(), way.http().get().http());
            return new Reached(contact.address(), contact.time());
        }

        @Override
        public Optional<URI> page(ResourceId resource) {
            return way.endpoints().get().page(resource);
        }

        @Override
        public Answers settled(Answers answers) {
            return Placeholders.settled(answers, name, isElsewhere ? Optional.of(cloud) : Optional.empty());
        }

        @Override
        public void close() {
            way.http().made().ifPresent(Transport.Open::close);
        }
    }

    /// A door that does not open, with the reason and the way forward as one sentence.
    public static final class Closed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Closed(String sentence) {
            super(sentence);
        }

        Closed(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
