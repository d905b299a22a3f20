package vn.phoihop.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.reading.Reading;
import vn.phoihop.reading.Regime;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.registry.numbering.Numbering;
import vn.phoihop.registry.numbering.SeriesKey;
import vn.phoihop.registry.numbering.Taken;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Puts what an organisation sends into its register, and carries it into the registers of those who get it. Works
/// inside the transaction of the caller: a number is given, and a document delivered, only if all of it succeeds.
@Component
public class Outbox {

    private final DocumentStore store;
    private final ContentStore contents;
    private final RegisterStore register;
    private final StoredFiles files;
    private final Numbering numbering;
    private final Secrets secrets;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    Outbox(
            DocumentStore store,
            ContentStore contents,
            RegisterStore register,
            StoredFiles files,
            Numbering numbering,
            Secrets secrets,
            Seats seats,
            ApplicationEventPublisher events,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.contents = contents;
        this.register = register;
        this.files = files;
        this.numbering = numbering;
        this.secrets = secrets;
        this.seats = seats;
        this.events = events;
        this.zone = zone;
    }

    /// Writes down that secret words were refused, never what they were.
    @Transactional
    public void refuseSecret(Actor by) {
        secrets.refuse(SecretContentRefused.Channel.FORM, by);
    }

    /// A file of a document.
    @SuppressWarnings("ArrayRecordComponent") // written out as it is, never compared
    public record Written(String name, String mediaType, byte[] bytes) {}

    /// A document as it is sent: what was read from it, its head, its files.
    public record Sent(DocumentHead head, Handling handling, Reading reading, List<Written> files) {
        public Sent {
            files = List.copyOf(files);
        }
    }

    /// Takes the next number for a document of this type: of the year under the State’s rules, of the term under the
    /// Party’s. Empty when no term of the organisation has this day.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Taken> nextNumber(Regime regime, String type, LocalDate day, OrganisationId owner) {
        return series(regime, type.toUpperCase(Locale.ROOT), day, owner).map(numbering::next);
    }

    private Optional<SeriesKey> series(Regime regime, String type, LocalDate day, OrganisationId owner) {
        var province = seats.provinceOf(owner);
        return regime == Regime.STATE
                ? Optional.of(numbering.state(province, owner, type, day))
                : numbering.party(province, owner, type, day);
    }

    /// Whether the register has a document of this number, symbol, issuer and date already.
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public boolean hasTwin(DocumentHead head, Actor by) {
        return !register.twins(new DocumentId(UUID.randomUUID()), head, by.visibility())
                .isEmpty();
    }

    /// Puts a document that was numbered into the register of those who send it, with its files.
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId register(Sent sent, Taken number, Instant at, Actor by) {
        var document = document(new DocumentId(UUID.randomUUID()), by.organisation(), Direction.OUTGOING, sent);
        keep(document, sent, by.organisation().value(), at);
        store.register(document, number, day(at), at);
        var printed = document.head().printedNumber();
        contents.tell(document, "REGISTERED", by, at, List.of(printed));
        events.publishEvent(new DocumentRegistered(document.id(), Direction.OUTGOING, printed, by, at));
        return document.id();
    }

    /// Brings a document that was issued into the register of a receiver, where it waits for the clerk.
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentId deliver(Sent sent, OrganisationId receiver, String sender, Instant at, Actor by) {
        var document = document(new DocumentId(UUID.randomUUID()), receiver, Direction.INCOMING, sent);
        keep(document, sent, by.organisation().value(), at);
        contents.tell(document, "DELIVERED", by, at, List.of(sender));
        events.publishEvent(new DocumentReceived(document.id(), Direction.INCOMING, by, at));
        return document.id();
    }

    /// Says on the sheet of a document what became of it: corrected, replaced, recalled, cancelled.
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(DocumentId id, String act, List<String> details, Instant at, Actor by) {
        store.find(id).ifPresent(document -> contents.tell(document, act, by, at, details));
    }

    /// Says that one document of the register corrects or replaces another.
    @Transactional(propagation = Propagation.MANDATORY)
    public void relate(DocumentId from, DocumentId to, RelationKind kind, Instant at, Actor by) {
        contents.decide(store.need(from, by), store.need(to, by), kind, true, at);
    }

    private Document document(DocumentId id, OrganisationId owner, Direction direction, Sent sent) {
        return new Document(
                seats.provinceOf(owner),
                id,
                owner,
                direction,
                DocumentStatus.TO_COMPLETE,
                sent.head(),
                sent.handling(),
                List.of(),
                0);
    }

    private void keep(Document document, Sent sent, @Nullable UUID issuer, Instant at) {
        store.add(document, issuer, DocumentStore.Found.of(sent.reading()), at);
        contents.add(document, sent.reading());
        for (int position = 0; position < sent.files().size(); position++) {
            var file = sent.files().get(position);
            contents.addFile(
                    document, position, files.keep(document.provinceId(), file.bytes()), file.name(), file.mediaType());
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
