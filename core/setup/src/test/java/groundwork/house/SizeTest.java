package groundwork.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// The sizes of the house: a file stops at 400 lines, a method at 60, nine in ten stay under 250 and 20.
class SizeTest {

    private static final int FILE_STOP = 400;
    private static final int FILE_MOSTLY = 250;
    private static final int METHOD_STOP = 60;
    private static final int METHOD_MOSTLY = 20;

    private record Size(String what, int lines) {}

    @Test
    void filesStaySmallEnoughToReadInOneSitting() {
        var sizes = Sources.all().stream()
                .map(file -> new Size(Sources.root().relativize(file).toString(), (int)
                        Sources.read(file).lines().count()))
                .toList();
        check(sizes, FILE_STOP, FILE_MOSTLY);
    }

    @Test
    void methodsFitOnAScreen() throws IOException {
        check(methods(Sources.all()), METHOD_STOP, METHOD_MOSTLY);
    }

    private static void check(List<Size> sizes, int stop, int mostly) {
        assertThat(sizes).as("split what is longer than %d lines", stop).noneMatch(size -> size.lines() > stop);
        long longer = sizes.stream().filter(size -> size.lines() > mostly).count();
        assertThat(longer * 10)
                .as("at most one in ten may be longer than %d lines; there are %d", mostly, longer)
                .isLessThanOrEqualTo(sizes.size());
    }

    private static List<Size> methods(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            var sizes = new ArrayList<Size>();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodSizes(unit, positions, sizes).scan(unit, null);
            }
            return sizes;
        }
    }

    private static final class MethodSizes extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Size> sizes;

        MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<Size> sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
            var where = Path.of(unit.getSourceFile().toUri()).getFileName() + "#" + method.getName();
            sizes.add(new Size(where, (int) (last - first + 1)));
            return super.visitMethod(method, nothing);
        }
    }
}
