package groundwork.cli.screen;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.ControlFlag;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;

/// What `stty -a` says: each flag as a word, with a dash before it where it is off, and how reading waits. The
/// keys that interrupt and erase are left as they are.
final class SttySettings {

    private static final Pattern BETWEEN = Pattern.compile("[\\s;]+");
    private static final Pattern MIN = Pattern.compile("\\bmin = (\\d+)");
    private static final Pattern TIME = Pattern.compile("\\btime = (\\d+)");

    private final Set<String> words;

    private SttySettings(Set<String> words) {
        this.words = words;
    }

    static Attributes read(String said) {
        var settings = new SttySettings(new HashSet<>());
        BETWEEN.splitAsStream(said).forEach(settings.words::add);
        var attributes = new Attributes();
        settings.each(InputFlag.values(), flag -> attributes.setInputFlag(flag, true));
        settings.each(OutputFlag.values(), flag -> attributes.setOutputFlag(flag, true));
        settings.each(ControlFlag.values(), flag -> attributes.setControlFlag(flag, true));
        settings.each(LocalFlag.values(), flag -> attributes.setLocalFlag(flag, true));
        number(MIN, said, least -> attributes.setControlChar(ControlChar.VMIN, least));
        number(TIME, said, tenths -> attributes.setControlChar(ControlChar.VTIME, tenths));
        return attributes;
    }

    private <F extends Enum<F>> void each(F[] flags, Consumer<F> set) {
        for (var flag : flags) {
            if (words.contains(flag.name().toLowerCase(Locale.ROOT))) {
                set.accept(flag);
            }
        }
    }

    private static void number(Pattern pattern, String said, Consumer<Integer> set) {
        var matcher = pattern.matcher(said);
        if (matcher.find()) {
            set.accept(Integer.parseInt(matcher.group(1)));
        }
    }
}
