package vn.phoihop.operations.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.operations.Obstacle;

/// The folder that holds everything an installation without a database of its own keeps. Whoever holds its lock is its
/// owner and runs the server; the others are guests. The operating system lets a lock go when a process dies, however
/// it dies.
record DataFolder(Path path) {

    private static final long NEEDED = 200L * 1024 * 1024;

    /// The folder, made if it is not there, and fit to be written to.
    static DataFolder at(Path given) {
        var path = given.toAbsolutePath().normalize();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path.getParent());
                Files.createDirectory(path, onlyOurs("rwx------"));
            }
            Files.delete(Files.createTempFile(path, "may-i-write", ""));
            var free = Files.getFileStore(path).getUsableSpace();
            if (free < NEEDED) {
                throw new Obstacle("folder-full", path, free / (1024 * 1024), NEEDED / (1024 * 1024));
            }
            return new DataFolder(path);
        } catch (IOException e) {
            throw new Obstacle(e, "folder-not-writable", path, System.getProperty("user.name"));
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /// A lock, or nothing when another process has it.
    Optional<Held> tryToOwn() {
        return lock("lock", false).map(held -> held.signed(path.resolve("owner")));
    }

    /// A place among the guests, unless the owner is leaving.
    Optional<Held> tryToVisit() {
        return lock("guests", true);
    }

    /// Succeeds when the last guest has left, and keeps new ones out.
    Optional<Held> tryToCloseTheDoor() {
        return lock("guests", false);
    }

    /// Who has the lock: number of the process and how it was started.
    List<String> owner() {
        try {
            return Files.readAllLines(path.resolve("owner"));
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The word the server asks for; only the folder's owner can read it.
    String secret() {
        var file = path.resolve("secret");
        try {
            if (Files.notExists(file)) {
                var bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                var fresh = Files.createTempFile(path, "secret", ".new", onlyOurs("rw-------"));
                Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                Files.move(fresh, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Obstacle(e, "folder-not-readable", file, System.getProperty("user.name"));
        }
    }

    private Optional<Held> lock(String name, boolean shared) {
        var file = path.resolve(name);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            if (lock != null) {
                return Optional.of(new Held(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // another part of this very process has it: the same answer
        } catch (IOException e) {
            closeQuietly(channel);
            throw new Obstacle(e, "folder-not-writable", path, System.getProperty("user.name"));
        }
        closeQuietly(channel);
        return Optional.empty();
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new Obstacle(e, "folder-not-writable", "", System.getProperty("user.name"));
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> onlyOurs(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }

    /// A lock that is held until closed.
    record Held(FileChannel channel, FileLock lock) implements AutoCloseable {

        private Held signed(Path note) {
            try {
                var me = ProcessHandle.current();
                Files.write(note, List.of(Long.toString(me.pid()), System.getProperty("phoihop.word", "serve")));
                return this;
            } catch (IOException e) {
                throw new Obstacle(e, "folder-not-writable", note, System.getProperty("user.name"));
            }
        }

        @Override
        public void close() {
            closeQuietly(channel);
        }
    }
}
