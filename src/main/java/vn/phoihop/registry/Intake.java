package vn.phoihop.registry;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.phoihop.reading.Limits;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;
import vn.phoihop.reading.Unreadable;
import vn.phoihop.registry.SecretContentRefused.Channel;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;

/// Where files come in: each is read and checked before anything of it is kept.
///
/// Not transactional as a whole: reading takes time, and no connection waits for it.
@Component
public class Intake {

    private final Reader reader;
    private final Documents documents;
    private final Secrets secrets;
    private final DataSize limit;
    private final Semaphore atOnce;

    Intake(
            Documents documents,
            Secrets secrets,
            @Value("${phoihop.registry.largest-file:50MB}") DataSize limit,
            @Value("${phoihop.registry.readings-at-once:4}") int atOnce) {
        this.reader = new Reader(limits(limit), "tesseract");
        this.documents = documents;
        this.secrets = secrets;
        this.limit = limit;
        this.atOnce = new Semaphore(atOnce, true);
    }

    private static Limits limits(DataSize limit) {
        var standard = Limits.STANDARD;
        return new Limits(limit.toBytes(), standard.characters(), standard.scannedPages(), standard.time());
    }

    /// What became of one file.
    public sealed interface Answer {

        /// It was read and kept, and waits to be completed.
        record Kept(DocumentId id, Reading reading) implements Answer {}

        /// The register has it already.
        record AlreadyKept(DocumentId id) implements Answer {}

        /// It was read, and nothing of it was kept.
        record ReadOnly(Reading reading) implements Answer {}

        /// The register says no.
        record Refused(Refusal why) implements Answer {}

        /// It cannot be read.
        record NotRead(Unreadable why) implements Answer {}
    }

    /// How large a file may be.
    public DataSize limit() {
        return limit;
    }

    /// Reads a file and keeps it for a clerk to complete.
    public Answer receive(String name, byte[] bytes, String mediaType, Direction direction, Actor by) {
        if (!by.is(Role.CLERK)) {
            return new Answer.Refused(Refusal.NOT_THE_CLERK);
        }
        return accept(name, bytes, mediaType, direction, by);
    }

    /// Reads a file and keeps it, whoever brought it.
    Answer accept(String name, byte[] bytes, String mediaType, Direction direction, Actor by) {
        return switch (open(name, bytes, Channel.FILE, by)) {
            case Answer.ReadOnly(var reading) -> {
                var known = documents.withFile(bytes, direction, by);
                yield known.isPresent()
                        ? new Answer.AlreadyKept(known.get())
                        : new Answer.Kept(documents.keep(reading, bytes, mediaType, direction, by), reading);
            }
            case Answer no -> no;
        };
    }

    /// Reads and checks a file; nothing of it is kept.
    public Answer read(String name, byte[] bytes, Actor by) {
        return open(name, bytes, Channel.READING, by);
    }

    private Answer open(String name, byte[] bytes, Channel channel, Actor by) {
        var refused = refusal(name, bytes);
        if (refused.isPresent()) {
            return refuse(refused.get(), channel, by);
        }
        return switch (read(name, bytes)) {
            case Outcome.Read(var reading) when reading.secret() -> refuse(Refusal.SECRET, channel, by);
            case Outcome.Read(var reading) -> new Answer.ReadOnly(reading);
            case Outcome.Refused unread -> new Answer.NotRead(unread.why());
        };
    }

    private Optional<Refusal> refusal(String name, byte[] bytes) {
        if (SecretWords.name(name)) {
            return Optional.of(Refusal.SECRET_NAME);
        }
        if (bytes.length == 0) {
            return Optional.of(Refusal.EMPTY);
        }
        return bytes.length > limit.toBytes() ? Optional.of(Refusal.TOO_LARGE) : Optional.empty();
    }

    private Answer refuse(Refusal why, Channel channel, Actor by) {
        if (why == Refusal.SECRET || why == Refusal.SECRET_NAME) {
            secrets.refuse(channel, by);
        }
        return new Answer.Refused(why);
    }

    /// However many clerks drop files at once, only a few are in memory as they are read.
    private Outcome read(String name, byte[] bytes) {
        atOnce.acquireUninterruptibly();
        try {
            return reader.read(name, bytes);
        } finally {
            atOnce.release();
        }
    }
}
