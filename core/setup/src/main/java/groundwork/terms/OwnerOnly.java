package groundwork.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Keeps what lies on this machine to its owner, where the file system knows owners (POSIX); elsewhere nothing is
/// done.
public final class OwnerOnly {

    private OwnerOnly() {}

    /// Only the owner may enter this folder and change what is in it.
    public static void folder(Path folder) throws IOException {
        restrict(folder, "rwx------");
    }

    /// Only the owner may read and write this file.
    public static void file(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
