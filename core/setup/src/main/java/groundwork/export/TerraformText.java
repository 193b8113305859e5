package groundwork.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lays Terraform out as `terraform fmt` would: the equal signs of settings that follow each other stand below
/// each other.
final class TerraformText {

    private static final Pattern SETTING = Pattern.compile("( *)([^= ]+|\\(.+?\\)|\"[^\"]+\") = (.*[^\\[{(])");

    private record Setting(String indent, String name, String value) {}

    private final StringBuilder out = new StringBuilder();
    private final List<Setting> run = new ArrayList<>();

    private TerraformText() {}

    static String aligned(String text) {
        var layout = new TerraformText();
        text.lines().forEach(layout::line);
        layout.endRun();
        return layout.out.toString();
    }

    private void line(String line) {
        var match = SETTING.matcher(line);
        if (!match.matches()) {
            endRun();
            out.append(line).append('\n');
            return;
        }
        if (!run.isEmpty() && !run.getFirst().indent().equals(match.group(1))) {
            endRun();
        }
        run.add(new Setting(match.group(1), match.group(2), match.group(3)));
    }

    private void endRun() {
        int widest =
                run.stream().mapToInt(setting -> setting.name().length()).max().orElse(0);
        for (var setting : run) {
            out.append(setting.indent()).append(setting.name());
            out.repeat(' ', widest - setting.name().length());
            out.append(" = ").append(setting.value()).append('\n');
        }
        run.clear();
    }
}
