package vn.phoihop.operations.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.phoihop.operations.Obstacle;

/// The database of a fresh machine. The process that finds the data folder free starts the server and owns it; a
/// command beside it joins as a guest; a second server is refused. The owner waits for its guests before it stops.
final class EmbeddedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final Address address;
    private final DataFolder.Held place;
    private final @Nullable Cluster own;

    private EmbeddedServer(DataFolder folder, Address address, DataFolder.Held place, @Nullable Cluster own) {
        this.folder = folder;
        this.address = address;
        this.place = place;
        this.own = own;
    }

    static EmbeddedServer open(Path data, Purpose purpose) {
        var folder = DataFolder.at(data);
        return await(
                        () -> {
                            var lock = folder.tryToOwn();
                            if (lock.isPresent()) {
                                return Optional.of(own(folder, lock.get()));
                            }
                            return purpose == Purpose.SERVE ? Optional.empty() : visit(folder);
                        },
                        purpose == Purpose.SERVE ? Duration.ofSeconds(2) : PATIENCE)
                .orElseThrow(() -> busy(folder));
    }

    Address address() {
        return address;
    }

    Path folder() {
        return folder.path();
    }

    @Override
    public void close() {
        if (!place.lock().isValid()) {
            return;
        }
        try (place) {
            if (own != null) {
                var door = await(folder::tryToCloseTheDoor, Duration.ofSeconds(20));
                own.stop();
                door.ifPresent(DataFolder.Held::close);
            }
        } catch (IOException e) {
            throw new Obstacle(e, "server-does-not-stop", folder.path(), String.valueOf(e.getMessage()));
        }
    }

    private static EmbeddedServer own(DataFolder folder, DataFolder.Held lock) {
        try {
            var binaries = Binaries.in(folder.path().resolve("binaries"));
            var cluster = new Cluster(folder, new Programs(binaries));
            cluster.stopLeftover();
            cluster.make();
            return new EmbeddedServer(folder, cluster.start(), lock, cluster);
        } catch (IOException e) {
            lock.close();
            throw new Obstacle(e, "server-cannot-be-made", folder.path(), String.valueOf(e.getMessage()));
        } catch (Obstacle e) {
            lock.close();
            throw e;
        }
    }

    private static Optional<EmbeddedServer> visit(DataFolder folder) {
        var place = folder.tryToVisit();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        try {
            var binaries = new Binaries(folder.path().resolve("binaries"));
            var address = new Cluster(folder, new Programs(binaries)).running();
            if (address.isPresent()) {
                return Optional.of(new EmbeddedServer(folder, address.get(), place.get(), null));
            }
        } catch (IOException e) {
            // it is only just starting, or only just stopping: look again
        }
        place.get().close();
        return Optional.empty();
    }

    private static Obstacle busy(DataFolder folder) {
        var owner = folder.owner();
        var process = owner.isEmpty() ? "?" : owner.getFirst();
        var word = owner.size() < 2 ? "?" : owner.get(1);
        return new Obstacle("folder-in-use", folder.path(), process, word);
    }

    private static <T> Optional<T> await(Supplier<Optional<T>> attempt, Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        for (var outcome = attempt.get(); ; outcome = attempt.get()) {
            if (outcome.isPresent() || System.nanoTime() > end) {
                return outcome;
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return outcome;
            }
        }
    }
}
