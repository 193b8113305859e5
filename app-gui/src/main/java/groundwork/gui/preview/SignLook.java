package groundwork.gui.preview;

import static groundwork.gui.desk.Say.say;

import groundwork.icons.Icon;
import groundwork.preview.Sign;

/// How a sign is said and drawn.
public record SignLook(String word, Icon icon, String role) {

    public static SignLook of(Sign sign) {
        return switch (sign) {
            case CREATE -> new SignLook(say("previewplace.create"), Icon.SIGN_CREATE, "role-good");
            case UPDATE -> new SignLook(say("previewplace.change"), Icon.SIGN_UPDATE, "role-care");
            case REPLACE -> new SignLook(say("previewplace.replace"), Icon.SIGN_REPLACE, "role-bad");
            case NOTHING -> new SignLook(say("previewplace.as-it-should-be"), Icon.SIGN_NOTHING, "role-quiet");
        };
    }
}
