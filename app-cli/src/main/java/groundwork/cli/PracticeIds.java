package groundwork.cli;

import groundwork.practices.Catalogue;
import java.util.Iterator;

/// The ids of all practices, to complete what is typed.
final class PracticeIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Catalogue.all().stream().map(practice -> practice.about().id()).iterator();
    }
}
