package groundwork.gui.desk;

import groundwork.learn.Course;
import java.util.List;
import java.util.Optional;

/// How far the exercise is whose file lies on the desk.
public sealed interface Studying {

    /// The exercise; empty where no exercise lies on the desk.
    Optional<Course> course();

    /// No exercise lies on the desk.
    record None() implements Studying {
        @Override
        public Optional<Course> course() {
            return Optional.empty();
        }
    }

    /// It is being held against the practice cloud.
    record Looking(Course exercise) implements Studying {
        @Override
        public Optional<Course> course() {
            return Optional.of(exercise);
        }
    }

    /// What is still missing, each a sentence; nothing once it is done.
    record Looked(Course exercise, List<String> missing) implements Studying {
        public Looked {
            missing = List.copyOf(missing);
        }

        @Override
        public Optional<Course> course() {
            return Optional.of(exercise);
        }
    }

    /// It could not be looked at.
    record Broken(Course exercise, Trouble trouble) implements Studying {
        @Override
        public Optional<Course> course() {
            return Optional.of(exercise);
        }
    }
}
