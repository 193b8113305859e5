package groundwork.cli.wizard;

import static groundwork.cli.look.Say.find;

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
    public record Item(String key, Option option) {

        /// One that is taken by the first letter of its word.
        static Item of(String value, String label, String hint) {
            return new Item(word(value).substring(0, 1), new Option(value, label, hint));
        }
    }

    /// What a person types for a value where lines are typed: its word in their language, else the value.
    static String word(String value) {
        return find("wizard.word." + value).orElse(value);
    }

    /// A menu whose items have no keys; the first is pointed at.
    public static Menu of(String title, Stream<Option> options) {
        var items = options.map(option -> new Item("", option)).toList();
        return new Menu(title, items, items.getFirst().option().value());
    }

    List<Option> options() {
        return items.stream().map(Item::option).toList();
    }
}
