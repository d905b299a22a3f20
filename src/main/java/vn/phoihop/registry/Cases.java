package vn.phoihop.registry;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// What the register does for the cases of other modules: takes their files in, shows documents to the other side, and
/// refuses secret words.
@Component
public class Cases {

    private final Intake intake;
    private final DocumentStore store;
    private final ContentStore contents;
    private final Owners owners;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cases(
            Intake intake,
            DocumentStore store,
            ContentStore contents,
            Owners owners,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.contents = contents;
        this.owners = owners;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /// Takes a file of a case into the register of whoever brought it, where its clerk completes it.
    public Intake.Answer take(String name, byte[] bytes, String mediaType, Direction direction, Actor by) {
        return intake.accept(name, bytes, mediaType, direction, by);
    }

    /// A document as a link, if this actor may see it.
    @Transactional(readOnly = true)
    public Optional<Reference> find(DocumentId id, Actor by) {
        try {
            var head = store.need(id, by).head();
            return Optional.of(new Reference("registry", id.toString(), head.printedNumber(), head.subject()));
        } catch (NotThere hidden) {
            return Optional.empty();
        }
    }

    /// Lets the other side of a case see a document too; only whoever keeps it may say so. False when it is kept by
    /// somebody else.
    @Transactional
    public boolean show(DocumentId id, Collection<OrganisationId> with, Actor by) {
        var document = store.need(id, by);
        if (!document.owner().equals(by.organisation())) {
            return false;
        }
        var all = new LinkedHashSet<>(document.sharedWith());
        with.stream().filter(each -> !each.equals(document.owner())).forEach(all::add);
        if (all.size() == document.sharedWith().size()) {
            return true;
        }
        var shared = document.shared(List.copyOf(all));
        store.share(shared);
        contents.tell(document, "SHARED", by, clock.instant(), List.of(owners.names(shared.sharedWith())));
        events.publishEvent(new DocumentShared(id, shared.sharedWith(), by, clock.instant()));
        return true;
    }

    /// Whether one of these typed values bears a stamp of secrecy; the attempt is written down, never what it was.
    @Transactional
    public boolean refusesSecrets(Collection<String> typed, Actor by) {
        if (typed.stream().noneMatch(SecretWords::stamp)) {
            return false;
        }
        secrets.refuse(SecretContentRefused.Channel.FORM, by);
        return true;
    }
}
