package vn.phoihop.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.files.FileRef;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What is done with documents: kept, corrected, registered, shared, related (văn thư).
@Component
public class Documents {

    private final DocumentStore store;
    private final ContentStore contents;
    private final RegisterStore register;
    private final StoredFiles files;
    private final Registrar registrar;
    private final Owners owners;
    private final Seats seats;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Documents(
            DocumentStore store,
            ContentStore contents,
            RegisterStore register,
            StoredFiles files,
            Registrar registrar,
            Owners owners,
            Seats seats,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.contents = contents;
        this.register = register;
        this.files = files;
        this.registrar = registrar;
        this.owners = owners;
        this.seats = seats;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /// The document of the actor's register that has these bytes already.
    @Transactional(readOnly = true)
    public Optional<DocumentId> withFile(byte[] bytes, Direction direction, Actor by) {
        return contents.withFile(
                seats.provinceOf(by.organisation()), by.organisation(), direction, StoredFiles.sha256(bytes));
    }

    /// Keeps a document that was read, for a clerk to complete.
    @Transactional
    DocumentId keep(Reading reading, byte[] bytes, String mediaType, Direction direction, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var document = new Document(
                province,
                new DocumentId(UUID.randomUUID()),
                by.organisation(),
                direction,
                DocumentStatus.TO_COMPLETE,
                DocumentHead.read(reading.head()),
                Handling.fresh(direction == Direction.INCOMING ? today : null),
                List.of(),
                0);
        store.add(document, owners.issuer(document.head()), DocumentStore.Found.of(reading), clock.instant());
        contents.add(document, reading);
        contents.addFile(document, files.keep(province, bytes), reading.file(), mediaType);
        tell(document, "RECEIVED", by, reading.file());
        events.publishEvent(new DocumentReceived(document.id(), direction, by, clock.instant()));
        return document.id();
    }

    /// Corrects the head of a document as it was when the clerk saw it.
    @Transactional
    public Optional<Refusal> correct(DocumentId id, int version, DocumentHead head, Handling handling, Actor by) {
        var document = store.need(id, by).at(version);
        var refused = document.refusesCorrection(head, by);
        if (refused.isPresent()) {
            return refused;
        }
        if (isSecret(head, handling)) {
            secrets.refuse(SecretContentRefused.Channel.FORM, by);
            return Optional.of(Refusal.SECRET_WORDS);
        }
        var corrected = document.corrected(head, handling);
        if (corrected.equals(document)) {
            return Optional.empty();
        }
        store.correct(corrected, owners.issuer(head));
        tell(document, "CORRECTED", by, Changes.between(document, corrected));
        events.publishEvent(new DocumentCorrected(id, by, clock.instant()));
        return Optional.empty();
    }

    private static boolean isSecret(DocumentHead head, Handling handling) {
        return List.of(head.type(), head.number(), head.symbol(), head.subject(), handling.fileCode(), handling.note())
                .stream()
                .anyMatch(SecretWords::stamp);
    }

    /// Puts a document into the register with this head: gives it its number, or the one it was given on paper.
    ///
    /// A document that looks like one already there is refused until the clerk says that it is meant. What was
    /// typed is kept also when the register says no.
    @Transactional
    public Optional<Refusal> register(
            DocumentId id, int version, DocumentHead head, Handling handling, Numbered wish, Actor by) {
        var refused = correct(id, version, head, handling, by);
        return refused.isPresent() ? refused : register(store.need(id, by), wish, by);
    }

    /// How a document is to be numbered: with this number of before the system, or the next; and whether it is meant
    /// although it looks like another.
    public record Numbered(Optional<Integer> given, boolean evenIfDuplicate) {

        /// With the next number.
        public static final Numbered NEXT = new Numbered(Optional.empty(), false);
    }

    private Optional<Refusal> register(Document document, Numbered wish, Actor by) {
        var refused = document.refusesRegistering(by, LocalDate.ofInstant(clock.instant(), zone));
        if (refused.isPresent()) {
            return refused;
        }
        if (!wish.evenIfDuplicate() && register.hasTwin(document, by.visibility())) {
            return Optional.of(Refusal.DUPLICATE);
        }
        return switch (registrar.number(document, wish.given())) {
            case Registrar.Answer.Refused(var why) -> Optional.of(why);
            case Registrar.Answer.Numbered(var numbered, var printed) -> {
                tell(numbered, "REGISTERED", by, printed);
                events.publishEvent(
                        new DocumentRegistered(document.id(), document.direction(), printed, by, clock.instant()));
                yield Optional.empty();
            }
        };
    }

    /// Lets other organisations see a document, those named and no others.
    @Transactional
    public Optional<Refusal> share(DocumentId id, int version, List<OrganisationId> with, Actor by) {
        var document = store.need(id, by).at(version);
        var refused = document.refusesChangeBy(by);
        if (refused.isPresent()) {
            return refused;
        }
        var shared = document.shared(with.stream()
                .distinct()
                .filter(each -> !each.equals(document.owner()))
                .toList());
        store.share(shared);
        tell(document, "SHARED", by, owners.names(shared.sharedWith()));
        events.publishEvent(new DocumentShared(id, shared.sharedWith(), by, clock.instant()));
        return Optional.empty();
    }

    /// Confirms what one document is to another.
    @Transactional
    public Optional<Refusal> relate(DocumentId id, DocumentId other, RelationKind kind, Actor by) {
        return decide(id, other, kind, true, by);
    }

    /// Says that one document is nothing to another, though it cites its number.
    @Transactional
    public Optional<Refusal> dismiss(DocumentId id, DocumentId other, RelationKind kind, Actor by) {
        return decide(id, other, kind, false, by);
    }

    private Optional<Refusal> decide(DocumentId id, DocumentId other, RelationKind kind, boolean confirmed, Actor by) {
        var document = store.need(id, by);
        var refused = document.refusesChangeBy(by);
        if (refused.isPresent()) {
            return refused;
        }
        if (id.equals(other)) {
            return Optional.of(Refusal.SAME_DOCUMENT);
        }
        var target = store.need(other, by);
        contents.decide(document, target, kind, confirmed, clock.instant());
        tell(
                document,
                confirmed ? "RELATED_" + kind : "DISMISSED",
                by,
                target.head().printedNumber());
        events.publishEvent(new RelationDecided(id, other, kind, confirmed, by, clock.instant()));
        return Optional.empty();
    }

    /// Writes down that the original file was taken, and says where it is.
    @Transactional
    public FileRef open(DocumentId id, String sha256, Actor by) {
        var document = store.need(id, by);
        events.publishEvent(new FileOpened(id, by, clock.instant()));
        return new FileRef(document.provinceId(), sha256);
    }

    private void tell(Document document, String act, Actor by, String detail) {
        tell(document, act, by, List.of(detail));
    }

    private void tell(Document document, String act, Actor by, List<String> details) {
        contents.tell(document, act, by, clock.instant(), details);
    }
}
