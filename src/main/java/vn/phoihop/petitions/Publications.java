package vn.phoihop.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.petitions.Petition.Publicity;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;

/// Petitions on the public page (flows.md 3.0, PB-01 to PB-03): one person of the council side proposes what it says,
/// another lets it be seen. From then on each step of the petition shows there by itself.
@Component
public class Publications {

    private final PetitionStore petitions;
    private final EntryStore entries;
    private final PublicStory story;
    private final PublicBoard board;
    private final ClearedNames names;
    private final ApplicationEventPublisher events;

    Publications(
            PetitionStore petitions,
            EntryStore entries,
            PublicStory story,
            PublicBoard board,
            ClearedNames names,
            ApplicationEventPublisher events) {
        this.petitions = petitions;
        this.entries = entries;
        this.story = story;
        this.board = board;
        this.names = names;
        this.events = events;
    }

    /// A petition as the public would see it, what in it still names a person, and what can be done.
    public record Preview(
            PublicEntry entry,
            List<PersonalDataFound> found,
            String text,
            boolean isShown,
            boolean mayPropose,
            boolean mayPublish,
            boolean isOwnProposal,
            int version) {}

    /// A petition was proposed for the public page, put on it or taken off.
    public record PublicityChanged(PetitionId petition, String what, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "petitions/" + petition;
        }

        @Override
        public String detail() {
            return what;
        }
    }

    /// The preview, for the council side; `typed` is what the summary would say, null for what it says now.
    @Transactional(readOnly = true)
    public Preview preview(PetitionId id, @Nullable String typed, Actor actor) {
        var petition = petitions.need(id, actor);
        var isShown = petition.publicity().state() == Publicity.State.SUMMARY_PUBLIC;
        var isOurs = petition.parts(actor).contains(Part.OWNER);
        var text = typed != null ? typed : text(petition);
        var entry = story.of(petition.with(petition.publicity().saying(text)));
        var isProposed = !petition.publicity().text().isEmpty();
        var isOwn = actor.account().equals(petition.publicity().proposedBy());
        return new Preview(
                entry,
                board.findings(entry),
                text,
                isShown,
                isOurs && Publishing.isRipe(petition),
                isOurs && isProposed && !isShown && Publishing.isRipe(petition),
                isOwn,
                petition.version());
    }

    private static String text(Petition petition) {
        var proposed = petition.publicity().text();
        return proposed.isEmpty() ? petition.content().text() : proposed;
    }

    /// Proposes what the public page says; somebody else lets it be seen.
    @Transactional
    public Optional<Refusal> propose(PetitionId id, int version, String text, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        var refused = refuses(petition, text, by);
        if (refused.isPresent()) {
            return refused;
        }
        var publicity = new Publicity(petition.publicity().state(), text.strip(), by.account());
        petitions.keep(petition.with(publicity));
        events.publishEvent(new PublicityChanged(id, "proposed", by, at));
        return Optional.empty();
    }

    private Optional<Refusal> refuses(Petition petition, String text, Actor by) {
        if (!petition.parts(by).contains(Part.OWNER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (!Publishing.isRipe(petition)) {
            return Optional.of(Refusal.NOT_PUBLISHABLE);
        }
        if (text.isBlank()) {
            return Optional.of(Refusal.WORDING_MISSING);
        }
        return names.find(List.of(text), by).isEmpty() ? Optional.empty() : Optional.of(Refusal.PERSONAL_DATA);
    }

    /// Lets everyone see it.
    @Transactional
    public Optional<Refusal> publish(PetitionId id, int version, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        var publicity = petition.publicity();
        var refused = refuses(petition, publicity.text(), by)
                .or(() -> by.account().equals(publicity.proposedBy())
                        ? Optional.of(Refusal.SAME_PERSON)
                        : Optional.empty())
                .or(() -> board.findings(story.of(petition)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.PERSONAL_DATA));
        if (refused.isPresent()) {
            return refused;
        }
        petitions.keep(petition.with(publicity.in(Publicity.State.SUMMARY_PUBLIC)));
        tell(petition, "SUMMARY_PUBLISHED", at, by);
        board.publish(story.of(petition));
        return Optional.empty();
    }

    /// Takes it off the public page for a reason of the closed list; a dated stub stays there.
    @Transactional
    public Optional<Refusal> withdraw(PetitionId id, int version, WithdrawalReason reason, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        if (!petition.parts(by).contains(Part.OWNER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (petition.publicity().state() != Publicity.State.SUMMARY_PUBLIC) {
            return Optional.of(Refusal.NOT_NOW);
        }
        petitions.keep(petition.with(petition.publicity().in(Publicity.State.WITHHELD)));
        tell(petition, "PUBLICATION_WITHDRAWN", at, by);
        board.withdraw(PublicKind.PETITION, petition.number(), reason);
        return Optional.empty();
    }

    private void tell(Petition petition, String act, Instant at, Actor by) {
        entries.tell(petition, new EntryStore.Said(act, List.of(), ""), petition.audience(), by, at);
        events.publishEvent(new PublicityChanged(petition.id(), act, by, at));
    }

    /// What stands on the public page follows each step, in the same transaction.
    @EventListener
    void follow(PetitionMoved moved) {
        petitions
                .find(moved.petition())
                .filter(petition -> petition.publicity().state() == Publicity.State.SUMMARY_PUBLIC)
                .ifPresent(petition -> board.publish(story.of(petition)));
    }
}
