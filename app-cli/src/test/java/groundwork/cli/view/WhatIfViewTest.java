package groundwork.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import groundwork.cli.look.Line;
import groundwork.export.whatif.WhatIf;
import groundwork.export.whatif.WhatIf.Entry;
import groundwork.export.whatif.WhatIf.Item;
import groundwork.export.whatif.WhatIf.Noise;
import groundwork.export.whatif.WhatIf.Verdict;
import groundwork.preview.Sign;
import groundwork.terms.Json;
import groundwork.terms.ResourceId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What Azure's what-if says, as a person reads it.
class WhatIfViewTest {

    private static final ResourceId ID = new ResourceId("/subscriptions/s");

    private static Item item(String title, Sign ours, String azure, Verdict verdict, String note, Entry... entries) {
        return new Item(ID, title, ours, azure, verdict, note, List.of(entries));
    }

    private static Entry entry(String path, Noise noise) {
        return new Entry(path, "Delete", Json.of("a"), Json.NULL, noise);
    }

    private static String text(WhatIf whatIf, boolean details) {
        return new WhatIfView(140, details)
                .of(whatIf).stream().map(Line::plain).map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    @Test
    void whatAgreesIsCountedAndTheRestIsTold() {
        var said = new WhatIf.Said(
                List.of(
                        item("Workspace", Sign.NOTHING, "NoChange", Verdict.AGREES, ""),
                        item(
                                "Public IP",
                                Sign.NOTHING,
                                "Modify",
                                Verdict.NOISE,
                                "Azure reports what is no change",
                                entry("properties.ipTags", Noise.DEFAULT)),
                        item("Storage", Sign.NOTHING, "Modify", Verdict.DIFFERS, "", entry("properties.x", Noise.NONE)),
                        item("Your network", Sign.UPDATE, "", Verdict.UNSEEN, "it is picked up")),
                List.of("A nested deployment got short-circuited."));
        assertThat(text(said, false)).isEqualTo("""
                Azure's what-if agrees on 1 of 4 resources; 1 only noise; 1 different; 1 not looked at.
                  Public IP     = here, Modify   Azure reports what is no change: properties.ipTags is a default of Azure's that the template does not name
                  Storage       = here, Modify   properties.x
                  Your network  ~ here, nothing  it is picked up
                  A nested deployment got short-circuited.""");
        assertThat(text(said, true)).contains("  Workspace     = here, NoChange");
    }

    @Test
    void aRefusalIsToldInAzuresWords() {
        assertThat(text(new WhatIf.Refused("InvalidTemplateDeployment", "The policy forbids it."), false))
                .isEqualTo("Azure's what-if refuses: InvalidTemplateDeployment: The policy forbids it.");
        assertThat(text(WhatIf.UNASKED, true)).isEmpty();
    }
}
