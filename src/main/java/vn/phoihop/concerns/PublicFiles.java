package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.registry.Intake;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Part;

/// Files beside a concern on the public page. Whoever brings one gets a copy rebuilt without what travels unseen with
/// it, and only that copy is kept; another person looks at the copy and lets it out.
@Component
public class PublicFiles {

    private final ConcernStore store;
    private final ConcernKeeper keeper;
    private final PublicFileStore files;
    private final PublicBoard board;
    private final Intake intake;

    PublicFiles(ConcernStore store, ConcernKeeper keeper, PublicFileStore files, PublicBoard board, Intake intake) {
        this.store = store;
        this.keeper = keeper;
        this.files = files;
        this.board = board;
        this.intake = intake;
    }

    /// A rebuilt file that waits: what in it looks like personal data, who brought it, whether this actor may let it
    /// out. One without text, as a photo, has to be looked at as a whole.
    public record Waiting(
            String name, boolean hasText, List<String> findings, String byName, Instant at, boolean mayLetOut) {

        /// Whether the second person has to say that they looked.
        public boolean asksForALook() {
            return !hasText || !findings.isEmpty();
        }
    }

    /// What waits, whether this actor may bring one, and whether the concern can be seen by anyone yet.
    public record Desk(List<Waiting> waiting, boolean mayBring, boolean isPublic) {}

    /// What the sheet of a concern shows of its files.
    @Transactional(readOnly = true)
    public Desk desk(ConcernId id, Actor actor) {
        var concern = store.need(id, actor);
        var isShown = concern.axes().isPublic();
        var waiting = files.waiting(concern).stream()
                .map(each -> new Waiting(
                        each.name(),
                        each.hasText(),
                        each.findings(),
                        each.byName(),
                        each.at(),
                        isShown && !each.by().equals(actor.account()) && mayLetOut(concern, actor)))
                .toList();
        return new Desk(waiting, mayBring(concern, actor), isShown);
    }

    private static boolean mayBring(Concern concern, Actor by) {
        var parts = concern.parts(by);
        return parts.contains(Part.LEAD) || parts.contains(Part.OWNER);
    }

    private static boolean mayLetOut(Concern concern, Actor by) {
        var parts = concern.parts(by);
        return ConcernFlow.second(ConcernMove.PUBLISH).stream().anyMatch(parts::containsAll);
    }

    /// Rebuilds a file and keeps the copy for the second person; what was brought is not kept.
    @Transactional
    public Optional<Refusal> bring(ConcernId id, String name, byte[] bytes, Actor by) {
        var concern = store.need(id, by);
        if (!mayBring(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var refused = refuses(name, bytes, by);
        if (refused.isPresent()) {
            return refused;
        }
        try {
            files.keep(concern, board.rebuild(name, bytes), keeper.now(), by);
        } catch (NotFitToPublish no) {
            return Optional.of(Refusal.FILE_NOT_REBUILT);
        }
        keeper.note(concern, "FILE_BROUGHT", List.of(name), keeper.now(), by);
        return Optional.empty();
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

    /// Takes what looks like personal data out of a copy that waits. Another than whoever did it lets it out.
    @Transactional
    public Optional<Refusal> cover(ConcernId id, String name, Actor by) {
        var concern = store.need(id, by);
        if (!mayBring(concern, by) && !mayLetOut(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var copy = files.copy(concern, name);
        if (copy.isEmpty()) {
            return Optional.of(Refusal.NOTHING_PROPOSED);
        }
        files.keep(concern, board.redact(name, copy.get().bytes()), keeper.now(), by);
        keeper.note(concern, "FILE_COVERED", List.of(name), keeper.now(), by);
        return Optional.empty();
    }

    /// The rebuilt copy, for whoever sees the concern.
    @Transactional(readOnly = true)
    public PublicCopy copy(ConcernId id, String name, Actor actor) {
        return files.copy(store.need(id, actor), name).orElseThrow(() -> new NotThere("file " + name));
    }

    /// Lets it out, or not; `looked` that each finding is harmless, or that a picture shows nobody.
    @Transactional
    public Optional<Refusal> decide(ConcernId id, String name, boolean agreed, boolean looked, Actor by) {
        var concern = store.need(id, by);
        var waiting = files.waiting(concern).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (waiting.isEmpty()) {
            return Optional.of(Refusal.NOTHING_PROPOSED);
        }
        var refused = refusesDeciding(concern, waiting.get(), agreed, looked, by);
        if (refused.isEmpty()) {
            if (agreed) {
                attach(concern, waiting.get());
            }
            files.remove(concern, name);
            keeper.note(concern, agreed ? "FILE_PUBLISHED" : "FILE_DECLINED", List.of(name), keeper.now(), by);
        }
        return refused;
    }

    private static Optional<Refusal> refusesDeciding(
            Concern concern, PublicFileStore.Waiting file, boolean agreed, boolean looked, Actor by) {
        if (!agreed && (mayBring(concern, by) || mayLetOut(concern, by))) {
            return Optional.empty();
        }
        if (!mayLetOut(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (file.by().equals(by.account())) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (!concern.axes().isPublic()) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var asksForALook = !file.hasText() || !file.findings().isEmpty();
        return asksForALook && !looked ? Optional.of(Refusal.PERSONAL_DATA) : Optional.empty();
    }

    private void attach(Concern concern, PublicFileStore.Waiting file) {
        var copy = files.copy(concern, file.name()).orElseThrow();
        board.attach(PublicKind.CONCERN, concern.number().toString(), copy.name(), copy.bytes(), file.findings());
    }
}
