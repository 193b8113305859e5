package groundwork.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/// Copies of jars whose classes an AOT cache can remember. It cannot remember a class of a signed jar (Azure's),
/// whose signature was checked when it was fetched, nor one in the format of Java 5 (picocli's), which says
/// nothing of the types on its stack. So signatures are left away, and such a class is written in the format of
/// Java 8: its code stays the same.
final class LightJars {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    private static final int FIRST_WITH_TYPES = ClassFile.JAVA_6_VERSION;

    private LightJars() {}

    /// Copies all jars of a folder, and of `lib` in it.
    static void copy(Path from, Path to) throws IOException {
        for (var folder : new Path[] {Path.of(""), Path.of("lib")}) {
            Files.createDirectories(to.resolve(folder));
            try (var jars = Files.newDirectoryStream(from.resolve(folder), "*.jar")) {
                for (var jar : jars) {
                    if (!jar.toString().endsWith("s.jar")) {
                        light(jar, to.resolve(folder).resolve(jar.getFileName()));
                    }
                }
            }
        }
    }

    private static void light(Path from, Path to) throws IOException {
        var entries = entries(from);
        boolean isSigned =
                entries.keySet().removeIf(name -> SIGNATURE.matcher(name).matches());
        boolean isOld = entries.keySet().stream().anyMatch(name -> isOld(name, entries.get(name)));
        if (!isSigned && !isOld) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        try (var jar = new JarOutputStream(Files.newOutputStream(to))) {
            for (var entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(light(entry.getKey(), entries));
            }
        }
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var file = new JarFile(jar.toFile())) {
            for (var all = file.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                try (var in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static byte[] light(String name, Map<String, byte[]> entries) throws IOException {
        var bytes = entries.getOrDefault(name, new byte[0]);
        if (name.equals(JarFile.MANIFEST_NAME)) {
            return withoutDigests(bytes);
        }
        return isOld(name, bytes) ? renewed(bytes, entries) : bytes;
    }

    /// What is said of the jar as a whole.
    private static byte[] withoutDigests(byte[] bytes) throws IOException {
        var manifest = new Manifest(new ByteArrayInputStream(bytes));
        manifest.getEntries().clear();
        var out = new java.io.ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static boolean isOld(String name, byte @org.jspecify.annotations.Nullable [] bytes) {
        return bytes != null
                && name.endsWith(".class")
                && bytes.length > 8
                && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < FIRST_WITH_TYPES;
    }

    private static byte[] renewed(byte[] bytes, Map<String, byte[]> entries) {
        var types = ClassHierarchyResolver.ofResourceParsing(type -> beside(type, entries))
                .orElse(ClassHierarchyResolver.defaultResolver());
        var format = ClassFile.of(ClassHierarchyResolverOption.of(types), StackMapsOption.GENERATE_STACK_MAPS);
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        return format.transformClass(
                format.parse(bytes),
                version.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }

    private static java.io.@org.jspecify.annotations.Nullable InputStream beside(
            ClassDesc type, Map<String, byte[]> entries) {
        var name = type.descriptorString();
        var bytes = entries.get(name.substring(1, name.length() - 1) + ".class");
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }
}
