package groundwork.gui.desk;

import static groundwork.gui.desk.Say.say;

import groundwork.choices.Answer;
import groundwork.choices.Answers;
import groundwork.journey.Config;
import groundwork.terms.IpRange;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which cloud, tenant and subscription new set-ups begin with: `config.yaml` of the home, the same the terminal
/// goes by.
public final class Whereabouts {

    private final Path home;
    private final Clouds clouds;
    private final Offstage offstage;
    private final Voice voice;
    private final ReadOnlyObjectWrapper<Config> config;
    private volatile Optional<IpRange> from;

    Whereabouts(Path home, Clouds clouds, Offstage offstage, Voice voice) {
        this.home = home;
        this.clouds = clouds;
        this.offstage = offstage;
        this.voice = voice;
        this.config = new ReadOnlyObjectWrapper<>(read());
        this.from = config.get().fromAddress();
    }

    private Config read() {
        try {
            return Config.of(home);
        } catch (Config.Unusable e) {
            voice.tell(Trouble.of(e));
            return Config.NOTHING;
        }
    }

    public ReadOnlyObjectProperty<Config> config() {
        return config.getReadOnlyProperty();
    }

    /// Where the person comes from; from any thread.
    Optional<IpRange> from() {
        return from;
    }

    /// Keeps another one.
    ///
    /// @param then told once it is kept
    public void keep(Config other, Runnable then, Consumer<Trouble> trouble) {
        offstage.run(
                () -> {
                    other.write(home);
                    return Config.of(home);
                },
                kept -> {
                    from = kept.fromAddress();
                    config.set(kept);
                    then.run();
                },
                trouble);
    }

    /// What a new set-up begins with.
    public Answers begin() {
        return over(Answers.NONE);
    }

    /// Answers, with what they do not say taken from the config.
    Answers over(Answers given) {
        var answers = given;
        if (given.one("cloud").isEmpty()) {
            answers = with(answers, "cloud", config.get().cloud());
            answers = with(answers, "subscription", config.get().subscription());
            answers = with(answers, "tenant", config.get().tenant());
        }
        return answers;
    }

    private static Answers with(Answers answers, String key, Optional<String> value) {
        return value.filter(word -> answers.find(key).isEmpty())
                .map(word -> answers.with(key, new Answer.One(word)))
                .orElse(answers);
    }

    /// Signs in, where nobody is, and says who it is.
    ///
    /// @param then told name and tenant of who it is, in words
    public void signIn(Consumer<String> then, Consumer<Trouble> trouble) {
        offstage.run(
                () -> {
                    try (var opened = clouds.open(begin(), voice::talk)) {
                        var caller = opened.cloud().caller();
                        return say("desk.caller", "name", caller.name(), "tenant", caller.tenant());
                    }
                },
                then,
                trouble);
    }
}
