package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicsite.rebuilding.Harmless;
import vn.phoihop.publicsite.rebuilding.Rebuilding;
import vn.phoihop.publicsite.rebuilding.Rebuilt;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicCopy;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;

/// The board: the last gate before everyone sees something. That something was taken down is in the public log.
@Component
class Board implements PublicBoard {

    private final EntryStore entries;
    private final Copies copies;
    private final Seats seats;
    private final Log log;
    private final Clock clock;
    private final ZoneId zone;

    Board(EntryStore entries, Copies copies, Seats seats, Log log, Clock clock, @Value("${phoihop.zone}") ZoneId zone) {
        this.entries = entries;
        this.copies = copies;
        this.seats = seats;
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<PersonalDataFound> findings(PublicEntry entry) {
        return unconfirmed(entry.texts(), entry.confirmed());
    }

    @Override
    @Transactional
    public void publish(PublicEntry entry) {
        var left = findings(entry);
        if (!left.isEmpty()) {
            throw new NotFitToPublish(left);
        }
        StructuredData.check(entry.structuredData());
        entries.put(seats.provinceOf(entry.organisation().id()), entry, clock.instant());
    }

    @Override
    @Transactional
    public void withdraw(PublicKind kind, String number, WithdrawalReason reason) {
        var at = clock.instant();
        var today = LocalDate.ofInstant(at, zone);
        entries.withdraw(kind, number, reason, at)
                .forEach(office -> log.count(today, "publicsite", "EntryWithdrawn", reason.name(), office, ""));
    }

    @Override
    public PublicCopy rebuild(String name, byte[] content) {
        return copy(name, Rebuilding.of(name, content));
    }

    @Override
    public PublicCopy redact(String name, byte[] content, List<String> kept) {
        var harmless = Harmless.of(kept);
        return copy(Rebuilding.without(name, harmless), Rebuilding.redacted(name, content, harmless));
    }

    private static PublicCopy copy(String name, Rebuilt copy) {
        return new PublicCopy(
                name,
                copy.mediaType(),
                copy.bytes(),
                !copy.text().isBlank(),
                unconfirmed(List.of(name, copy.text()), List.of()));
    }

    @Override
    @Transactional
    public void attach(PublicKind kind, String number, String name, byte[] content, List<String> confirmed) {
        copies.put(kind, number, name, content, confirmed);
    }

    @Override
    @Transactional
    public boolean detach(PublicKind kind, String number, String name, WithdrawalReason reason) {
        var office = copies.remove(kind, number, name);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        office.ifPresent(whose -> log.count(today, "publicsite", "FileTakenBack", reason.name(), whose, ""));
        return office.isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> files(PublicKind kind, String number) {
        return copies.names(kind, number);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isShown(PublicKind kind, String number) {
        return entries.isShown(kind, number);
    }

    static List<PersonalDataFound> unconfirmed(List<String> texts, List<String> confirmed) {
        var harmless = Harmless.of(confirmed);
        return texts.stream()
                .flatMap(text -> harmless.leftIn(text).stream())
                .distinct()
                .toList();
    }
}
