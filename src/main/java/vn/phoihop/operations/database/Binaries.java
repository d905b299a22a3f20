package vn.phoihop.operations.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import vn.phoihop.operations.Obstacle;

/// The programs of PostgreSQL, unpacked once beside the data they work on; a folder carries the hash of what it came
/// from, so that a new version of ours brings new ones.
record Binaries(Path folder) {

    /// What only those who compile against PostgreSQL need.
    private static final Set<String> LEFT_OUT = Set.of(".a", ".h", ".pc");

    static Binaries in(Path parent) {
        try {
            Files.createDirectories(parent);
            var folder = parent.resolve(hash());
            if (Files.notExists(folder)) {
                unpack(parent, folder);
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw new Obstacle(e, "folder-not-writable", parent, System.getProperty("user.name"));
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String hash() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var stream = new DigestInputStream(archive(), digest)) {
                stream.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Whole or not at all: the owner of the data folder is alone here, but may be killed at any moment.
    private static void unpack(Path parent, Path folder) throws IOException {
        var half = parent.resolve(folder.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(half);
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                put(entry, tar, half);
            }
        }
        Files.move(half, folder);
    }

    private static void put(TarArchiveEntry entry, InputStream content, Path into) throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into) || entry.isDirectory() || LEFT_OUT.stream().anyMatch(entry.getName()::endsWith)) {
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var mayRun = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mayRun ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name");
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
        try {
            return new BufferedInputStream(DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine));
        } catch (IllegalStateException e) {
            throw new Obstacle(e, "no-binaries", system, machine);
        }
    }
}
