package practicecloud.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A column being made: its name and what it is made of.
record Named(String name, Term term) {

    /// `name = term, term, …`; what has no name gets the one Kusto gives it.
    static List<Named> list(Words words) {
        var list = new ArrayList<Named>();
        var taken = new HashSet<String>();
        do {
            boolean named =
                    words.peek().kind() == Token.Kind.NAME && words.after().is("=");
            var name = named ? words.name() : "";
            if (named) {
                words.expect("=");
            }
            var term = new Terms(words).term();
            list.add(new Named(unused(named ? name : term.given(), taken), term));
        } while (words.take(","));
        return list;
    }

    private static String unused(String wanted, HashSet<String> taken) {
        var name = wanted.isEmpty() ? "Column1" : wanted;
        for (int i = 1; !taken.add(name); i++) {
            name = wanted.isEmpty() ? "Column" + (i + 1) : wanted + i;
        }
        return name;
    }
}
