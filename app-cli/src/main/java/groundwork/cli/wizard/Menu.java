package groundwork.cli.wizard;

import groundwork.choices.Question.Option;
import java.util.List;
import java.util.stream.Stream;

/// A question that belongs to no interview: what to do now.
///
/// @param standing the value pointed at first
public record Menu(String title, List<Item> items, String standing) {

    public Menu {
        items = List.copyOf(items);
    }

    /// One of the things that can be done.
    ///
    /// @param key the character that takes it at once; empty: none does
    public record Item(String key, Option option) {}

    /// A menu whose items have no keys; the first is pointed at.
    public static Menu of(String title, Stream<Option> options) {
        var items = options.map(option -> new Item("", option)).toList();
        return new Menu(title, items, items.getFirst().option().value());
    }

    List<Option> options() {
        return items.stream().map(Item::option).toList();
    }
}
