package vn.phoihop.publicfiles;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.Redaction;
import vn.phoihop.publicfiles.spi.Beside;
import vn.phoihop.publicfiles.spi.FileDeed;
import vn.phoihop.publicfiles.spi.FileHolder;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.HandMark;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;

/// Keeps and decides, each in one transaction. Who decides names the content they have seen; the row of the file is
/// held while it is let out, and the board holds its entry: of two at the same moment, one is second.
@Component
class WaitingFiles {

    private final WaitingStore store;
    private final PublicBoard board;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingFiles(
            WaitingStore store,
            PublicBoard board,
            Organisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.board = board;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Desk desk(Beside beside, Actor actor) {
        var lines = beside.mayLook() ? store.of(beside) : List.<WaitingStore.Line>of();
        var names = lines.isEmpty()
                ? Map.<OrganisationId, String>of()
                : organisations.names(
                        lines.stream().map(WaitingStore.Line::office).distinct().toList());
        var waiting = lines.stream()
                .map(line -> new Desk.Waiting(
                        line.id(),
                        line.name(),
                        line.hasText(),
                        line.findings(),
                        names.getOrDefault(line.office(), ""),
                        line.at(),
                        line.mark().equals(mark(beside, actor))))
                .toList();
        return new Desk(
                beside,
                waiting,
                board.files(beside.kind(), beside.number()),
                board.isShown(beside.kind(), beside.number()));
    }

    private static String mark(Beside beside, Actor by) {
        return HandMark.of(beside.record().id(), by);
    }

    private WaitingStore.Hand hand(Beside beside, Actor by) {
        return new WaitingStore.Hand(by.organisation(), mark(beside, by), clock.instant());
    }

    @Transactional
    void keep(FileHolder holder, Beside beside, PublicCopy copy, Actor by) {
        store.keep(beside, copy, hand(beside, by));
        tell(holder, beside, FileDeed.BROUGHT, copy.name(), by);
    }

    /// The file that waits, as it is listed, without holding it.
    @Transactional(readOnly = true)
    Optional<WaitingStore.Line> line(Beside beside, UUID seen) {
        return store.of(beside).stream().filter(line -> line.id().equals(seen)).findFirst();
    }

    @Transactional(readOnly = true)
    PublicCopy copy(Beside beside, UUID seen) {
        return store.copy(beside, seen).orElseThrow(() -> new NotThere("file " + seen));
    }

    @Transactional
    Optional<Refusal> cover(FileHolder holder, Beside beside, UUID seen, PublicCopy covered, Actor by) {
        if (!store.replace(beside, seen, covered, hand(beside, by))) {
            return Optional.of(Refusal.CHANGED);
        }
        tell(holder, beside, FileDeed.COVERED, covered.name(), by);
        return Optional.empty();
    }

    @Transactional
    Optional<Refusal> letOut(
            FileHolder holder, Beside beside, UUID seen, Collection<String> cleared, boolean looked, Actor by) {
        var held = store.hold(beside, seen);
        if (held.isEmpty()) {
            return Optional.of(Refusal.CHANGED);
        }
        var file = held.get();
        var refused = refuses(beside, file, cleared, looked, by);
        if (refused.isPresent()) {
            return refused;
        }
        var copy = copy(beside, seen);
        board.attach(beside.kind(), beside.number(), copy.name(), copy.bytes(), file.findings());
        store.remove(beside, seen);
        tell(holder, beside, FileDeed.PUBLISHED, copy.name(), by);
        return Optional.empty();
    }

    private Optional<Refusal> refuses(
            Beside beside, WaitingStore.Line file, Collection<String> cleared, boolean looked, Actor by) {
        if (!beside.mayLetOut()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (file.mark().equals(mark(beside, by))) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        if (!board.isShown(beside.kind(), beside.number())) {
            return Optional.of(Refusal.NOT_PUBLIC);
        }
        if (!cleared.containsAll(file.findings())) {
            return Optional.of(Refusal.PERSONAL_DATA);
        }
        return looked ? Optional.empty() : Optional.of(Refusal.NOT_LOOKED);
    }

    @Transactional
    Optional<Refusal> decline(FileHolder holder, Beside beside, UUID seen, Actor by) {
        var held = store.hold(beside, seen);
        if (held.isEmpty()) {
            return Optional.of(Refusal.CHANGED);
        }
        store.remove(beside, seen);
        tell(holder, beside, FileDeed.DECLINED, held.get().name(), by);
        return Optional.empty();
    }

    @Transactional
    Optional<Refusal> takeBack(FileHolder holder, Beside beside, String name, WithdrawalReason reason, Actor by) {
        if (!board.detach(beside.kind(), beside.number(), name, reason)) {
            return Optional.of(Refusal.NOT_SHOWN);
        }
        tell(holder, beside, FileDeed.TAKEN_BACK, name, by);
        return Optional.empty();
    }

    private void tell(FileHolder holder, Beside beside, FileDeed deed, String name, Actor by) {
        var at = clock.instant();
        var id = UUID.fromString(beside.record().id());
        holder.tell(id, deed, Redaction.of(name).text(), at, by);
        events.publishEvent(new PublicFileAct(deed, beside.record(), by, at));
    }
}
