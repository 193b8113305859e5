package groundwork.cli.complete;

import groundwork.learn.Course;
import java.util.Iterator;

/// The lessons there are.
public final class LessonIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Course.all().stream().map(Course::id).iterator();
    }
}
