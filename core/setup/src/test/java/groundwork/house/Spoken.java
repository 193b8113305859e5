package groundwork.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/// What the code of all rooms says: keys of the bundles with their names, and sentences that stand in the code
/// itself.
final class Spoken {

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+)*\\.?[A-Za-z0-9-]*");

    /// Two words in a row, at least.
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{L}{2,}[,;:]? \\p{L}{2,}|^ \\p{L}{3,}|\\p{L}{3,}[:;.]? $");

    /// Mistakes of programmers, which no person reads.
    private static final Set<String> FOR_PROGRAMMERS = Set.of(
            "IllegalStateException", "IllegalArgumentException", "AssertionError", "UnsupportedOperationException");

    /// Methods that say a key: now, or once it is read.
    private static final Set<String> SAYING = Set.of("say", "later");

    private Spoken() {}

    /// `say("key", "name", value)`.
    record Call(String file, String key, List<String> names) {}

    static List<Call> calls() {
        var calls = new ArrayList<Call>();
        each("/src/main/", (unit, file) -> new Calls(file, calls).scan(unit, null));
        return calls;
    }

    /// Every literal that may be a key, or with a dot at its end the beginning of one.
    static Set<String> mentioned() {
        var words = new HashSet<String>();
        each("/src/main/", (unit, file) -> new Literals(words).scan(unit, null));
        return words;
    }

    /// Literals that read like sentences in the files whose path has one of these parts, as `file: literal`.
    static List<String> sentences(List<String> parts) {
        var sentences = new ArrayList<String>();
        for (var part : parts) {
            each(part, (unit, file) -> new Sentences(file, sentences).scan(unit, null));
        }
        return sentences;
    }

    /// Exceptions for programmers that were given words for people, as `file: words`: the programs show those as
    /// a mistake of their own, and no bundle holds them. A full stop at the end, or a key, is what gives them
    /// away.
    static List<String> mistakenly(List<String> parts) {
        var found = new ArrayList<String>();
        for (var part : parts) {
            each(part, (unit, file) -> new Mistakenly(file, found).scan(unit, null));
        }
        return found;
    }

    private interface Reader {
        void read(CompilationUnitTree unit, String file);
    }

    private static void each(String part, Reader reader) {
        var files = Sources.all().stream()
                .filter(file -> slashed(file).contains(part) && slashed(file).contains("/src/main/"))
                .toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            for (var unit : task.parse()) {
                reader.read(
                        unit,
                        Path.of(unit.getSourceFile().toUri()).getFileName().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static String name(ExpressionTree select) {
        return select instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : select.toString();
    }

    private static final class Calls extends TreeScanner<Void, Void> {
        private final String file;
        private final List<Call> calls;

        Calls(String file, List<Call> calls) {
            this.file = file;
            this.calls = calls;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            var arguments = call.getArguments();
            if (SAYING.contains(name(call.getMethodSelect()))
                    && !arguments.isEmpty()
                    && arguments.getFirst() instanceof LiteralTree first
                    && first.getValue() instanceof String key
                    && key.contains(".")
                    && KEY.matcher(key).matches()) {
                var names = IntStream.range(1, arguments.size())
                        .filter(i -> i % 2 == 1)
                        .mapToObj(i -> String.valueOf(
                                arguments.get(i) instanceof LiteralTree name ? name.getValue() : arguments.get(i)))
                        .toList();
                calls.add(new Call(file, key, names));
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final Set<String> words;

        Literals(Set<String> words) {
            this.words = words;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && text.contains(".")
                    && KEY.matcher(text).matches()) {
                words.add(text);
            }
            return super.visitLiteral(literal, nothing);
        }
    }

    private static final class Mistakenly extends TreeScanner<Void, Void> {
        private final String file;
        private final List<String> found;
        private boolean within;

        Mistakenly(String file, List<String> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            boolean before = within;
            within = FOR_PROGRAMMERS.contains(made.getIdentifier().toString());
            var done = super.visitNewClass(made, nothing);
            within = before;
            return done;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (within && SAYING.contains(name(call.getMethodSelect()))) {
                found.add(file + ": " + call);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (within && literal.getValue() instanceof String text && text.endsWith(".")) {
                found.add(file + ": " + text);
            }
            return super.visitLiteral(literal, nothing);
        }
    }

    private static final class Sentences extends TreeScanner<Void, Void> {
        private final String file;
        private final List<String> sentences;

        Sentences(String file, List<String> sentences) {
            this.file = file;
            this.sentences = sentences;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            return FOR_PROGRAMMERS.contains(made.getIdentifier().toString())
                    ? null
                    : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && SENTENCE.matcher(text).find()) {
                sentences.add(file + ": " + text);
            }
            return super.visitLiteral(literal, nothing);
        }
    }
}
