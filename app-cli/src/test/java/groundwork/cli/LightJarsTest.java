package groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Jars whose classes can be remembered: nothing in them is signed or of an old format, and nothing else changed.
class LightJarsTest {

    @TempDir
    Path folder;

    private static Path jar(String name) {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Path light(String name) throws IOException {
        var from = folder.resolve("from");
        var jar = jar(name);
        Files.createDirectories(from.resolve("lib"));
        Files.copy(jar, from.resolve("lib").resolve("library.jar"));
        LightJars.copy(from, folder.resolve("to"));
        return folder.resolve("to").resolve("lib").resolve("library.jar");
    }

    private static List<String> names(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return Collections.list(file.entries()).stream()
                    .map(entry -> entry.getName())
                    .toList();
        }
    }

    @Test
    void aSignedJarLosesItsSignatureAlone() throws IOException {
        var light = light("azure-core-1");
        assertThat(names(jar("azure-core-1"))).anyMatch(name -> name.endsWith(".RSA"));
        assertThat(names(light))
                .noneMatch(name -> name.endsWith(".RSA") || name.endsWith(".SF"))
                .containsAll(names(jar("azure-core-1")).stream()
                        .filter(name -> !name.contains("MSFTSIG"))
                        .toList());
        try (var file = new JarFile(light.toFile())) {
            assertThat(file.getManifest().getEntries()).isEmpty();
            assertThat(file.getManifest().getMainAttributes()).isNotEmpty();
        }
    }

    @Test
    void oldClassesAreOfAFormatThatIsRememberedAndVerified() throws IOException {
        var light = light("picocli");
        int classes = 0;
        try (var file = new JarFile(light.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (entry.getName().endsWith(".class")) {
                    var bytes = file.getInputStream(entry).readAllBytes();
                    var format = ClassFile.of();
                    assertThat(format.parse(bytes).majorVersion())
                            .as(entry.getName())
                            .isGreaterThanOrEqualTo(ClassFile.JAVA_8_VERSION);
                    classes++;
                }
            }
        }
        assertThat(classes).isGreaterThan(200);
    }
}
