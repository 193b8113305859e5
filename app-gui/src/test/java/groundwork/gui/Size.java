package groundwork.gui;

import groundwork.choices.Words;

/// The sizes every place is drawn in: a desk, a small laptop, and a narrow window with text at 150 %.
enum Size {
    DESK(1280, 820, 100),
    LAPTOP(960, 640, 100),
    LARGE_TEXT(980, 900, 150);

    private final int width;
    private final int height;
    private final int percent;

    Size(int width, int height, int percent) {
        this.width = width;
        this.height = height;
        this.percent = percent;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The size of its text, of the usual one.
    int percent() {
        return percent;
    }

    String word() {
        return Words.of(this);
    }
}
