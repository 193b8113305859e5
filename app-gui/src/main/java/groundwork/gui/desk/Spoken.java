package groundwork.gui.desk;

/// What the app has just said to the person. It stands until something else happens.
///
/// @param isTrouble whether something did not work
public record Spoken(String words, boolean isTrouble) {

    /// There is nothing to say.
    public static final Spoken NOTHING = new Spoken("", false);

    public boolean isNothing() {
        return words.isEmpty();
    }
}
