package vn.phoihop.publicfiles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicfiles.spi.FileHolder;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.registry.Intake;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Files beside a record on the public page. Whoever brings one gets a copy rebuilt without what travels unseen with
/// it, and only that copy is kept; another person looks at the copy, covers or clears what was found in it, and lets it
/// out.
///
/// Not transactional as a whole: reading and rebuilding take time, and no connection waits for them.
@Component
public class PublicFiles {

    private final Map<PublicKind, FileHolder> holders;
    private final WaitingFiles files;
    private final PublicBoard board;
    private final Intake intake;

    PublicFiles(List<FileHolder> holders, WaitingFiles files, PublicBoard board, Intake intake) {
        this.holders = holders.stream().collect(Collectors.toMap(FileHolder::kind, Function.identity()));
        this.files = files;
        this.board = board;
        this.intake = intake;
    }

    /// A record of a kind, by the id in its address.
    public record Place(PublicKind kind, UUID id) {}

    private FileHolder holder(Place place) {
        return Optional.ofNullable(holders.get(place.kind())).orElseThrow(() -> new NotThere("files of " + place));
    }

    /// The files of a record, as far as this actor works on them.
    public Desk desk(Place place, Actor actor) {
        return files.desk(holder(place).need(place.id(), actor), actor);
    }

    /// Rebuilds a file and keeps the copy for the second person; what was brought is not kept.
    public Optional<Refusal> bring(Place place, String name, byte[] bytes, Actor by) {
        var holder = holder(place);
        var beside = holder.need(place.id(), by);
        if (!beside.mayBring()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var refused = refuses(name, bytes, by);
        if (refused.isPresent()) {
            return refused;
        }
        try {
            files.keep(holder, beside, board.rebuild(name, bytes), by);
            return Optional.empty();
        } catch (NotFitToPublish no) {
            return Optional.of(Refusal.FILE_NOT_REBUILT);
        }
    }

    /// A file is read as any other that comes in: one with a stamp of secrecy is refused, and nothing of it is kept.
    private Optional<Refusal> refuses(String name, byte[] bytes, Actor by) {
        return switch (intake.read(name, bytes, by)) {
            case Intake.Answer.Refused(var why) ->
                Optional.of(
                        switch (why) {
                            case EMPTY -> Refusal.FILE_MISSING;
                            case TOO_LARGE -> Refusal.FILE_TOO_LARGE;
                            default -> Refusal.SECRET_WORDS;
                        });
            // a picture without words is read by the second person
            default -> Optional.empty();
        };
    }

    /// The rebuilt copy, for whoever works on it.
    public PublicCopy copy(Place place, UUID file, Actor actor) {
        var beside = holder(place).need(place.id(), actor);
        if (!beside.mayLook()) {
            throw new NotThere("file " + file);
        }
        return files.copy(beside, file);
    }

    /// Takes what looks like personal data, and is not among `kept`, out of the copy that was seen. Another than
    /// whoever did it lets it out.
    public Optional<Refusal> cover(Place place, UUID seen, Collection<String> kept, Actor by) {
        var holder = holder(place);
        var beside = holder.need(place.id(), by);
        if (!beside.mayLook()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var file = files.line(beside, seen);
        if (file.isEmpty()) {
            return Optional.of(Refusal.CHANGED);
        }
        if (kept.containsAll(file.get().findings())) {
            return Optional.of(Refusal.NOTHING_TO_COVER);
        }
        return cover(holder, beside, seen, kept, by);
    }

    private Optional<Refusal> cover(FileHolder holder, Beside beside, UUID seen, Collection<String> kept, Actor by) {
        try {
            var copy = files.copy(beside, seen);
            var covered = board.redact(copy.name(), copy.bytes(), List.copyOf(kept));
            return files.cover(holder, beside, seen, covered, by);
        } catch (NotThere gone) {
            return Optional.of(Refusal.CHANGED);
        } catch (DuplicateKeyException taken) {
            return Optional.of(Refusal.NAME_TAKEN);
        } catch (NotFitToPublish no) {
            return Optional.of(Refusal.FILE_NOT_REBUILT);
        }
    }

    /// Lets everyone have the copy that was seen: `cleared` is what in it looks like personal data and is none,
    /// `looked` that the whole of it was looked at.
    public Optional<Refusal> letOut(Place place, UUID seen, Collection<String> cleared, boolean looked, Actor by) {
        var holder = holder(place);
        var beside = holder.need(place.id(), by);
        try {
            return files.letOut(holder, beside, seen, cleared, looked, by);
        } catch (NotFitToPublish no) {
            return Optional.of(no.findings().isEmpty() ? Refusal.NOT_PUBLIC : Refusal.PERSONAL_DATA);
        }
    }

    /// Does not let it out: the copy that was seen is gone.
    public Optional<Refusal> decline(Place place, UUID seen, Actor by) {
        var holder = holder(place);
        var beside = holder.need(place.id(), by);
        return beside.mayLook() ? files.decline(holder, beside, seen, by) : Optional.of(Refusal.NOT_YOURS);
    }

    /// Takes a file back from the public page, for a reason of the closed list. One person is enough: what should not
    /// be seen is taken away at once, and the public log says that it was.
    public Optional<Refusal> takeBack(Place place, String name, WithdrawalReason reason, Actor by) {
        var holder = holder(place);
        var beside = holder.need(place.id(), by);
        return beside.mayLook() ? files.takeBack(holder, beside, name, reason, by) : Optional.of(Refusal.NOT_YOURS);
    }
}
