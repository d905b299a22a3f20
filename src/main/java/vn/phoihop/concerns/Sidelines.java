package vn.phoihop.concerns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.tasks.Evidences;

/// What is done beside the moves of the table: a leader is named, a note is written, a document is linked, a second
/// person rates without seeing the first rating.
@Component
public class Sidelines {

    /// The kind of a link to a project, which has a name and no page.
    public static final String PROJECT = "projects";

    private final ConcernStore store;
    private final ConcernKeeper keeper;
    private final ConcernClocks dates;
    private final RecordStore records;
    private final RatingStore ratings;
    private final SecondRatings seconds;
    private final Evidences evidences;

    Sidelines(
            ConcernStore store,
            ConcernKeeper keeper,
            ConcernClocks dates,
            RecordStore records,
            RatingStore ratings,
            SecondRatings seconds,
            Evidences evidences) {
        this.store = store;
        this.keeper = keeper;
        this.dates = dates;
        this.records = records;
        this.ratings = ratings;
        this.seconds = seconds;
        this.evidences = evidences;
    }

    /// Level 4: within four hours a leader, another person than the rater, confirms it and says who takes charge.
    @Transactional
    public Optional<Refusal> nameLeader(ConcernId id, int version, String who, Actor by) {
        var concern = keeper.need(id, version, by);
        if (!concern.parts(by).contains(Part.APPROVER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (who.isEmpty()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        var rater = ratings.of(concern).stream()
                .filter(RatingStore.Given::inForce)
                .map(RatingStore.Given::by)
                .findFirst();
        if (rater.filter(by.account()::equals).isPresent()) {
            return Optional.of(Refusal.SAME_PERSON);
        }
        dates.stop(concern, ConcernClocks.LEADER_NAMED, "leader named", keeper.now(), by);
        store.update(concern);
        keeper.note(concern, "LEADER_NAMED", List.of(who), keeper.now(), by);
        return Optional.empty();
    }

    /// The council asks for a second rating, once in each round.
    @Transactional
    public Optional<Refusal> askSecondRating(ConcernId id, String words, Actor by) {
        var concern = store.need(id, by);
        return concern.parts(by).contains(Part.COUNCIL)
                ? seconds.ask(concern, Part.COUNCIL, words, by)
                : Optional.of(Refusal.NOT_YOURS);
    }

    /// A word for those who work on it.
    @Transactional
    public Optional<Refusal> note(ConcernId id, String words, Actor by) {
        var concern = store.need(id, by);
        if (!takesPart(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (ConcernInput.words(words).isTooLong()) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (words.isEmpty()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        keeper.note(concern, "NOTED", List.of(words), keeper.now(), by);
        return Optional.empty();
    }

    /// A registered document that belongs to it, by its number.
    @Transactional
    public Optional<Refusal> linkDocument(ConcernId id, String number, Actor by) {
        var concern = store.need(id, by);
        if (!takesPart(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return switch (evidences.document(number, by)) {
            case Evidences.Found.Refused refused -> Optional.of(Refusal.NO_SUCH_DOCUMENT);
            case Evidences.Found.Document(var paper) -> {
                var record = new Reference("registry", paper.document().toString(), number, paper.title());
                records.link(concern, record, keeper.now());
                keeper.note(concern, "LINKED_RECORD", List.of(paper.title()), keeper.now(), by);
                yield Optional.empty();
            }
        };
    }

    /// A project it has to do with, by its name; `number` is that of a registered document about it, or empty.
    @Transactional
    public Optional<Refusal> linkProject(ConcernId id, String name, String number, Actor by) {
        var concern = store.need(id, by);
        if (!takesPart(concern, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (name.isBlank()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        if (!number.isBlank()) {
            var refused = linkDocument(id, number, by);
            if (refused.isPresent()) {
                return refused;
            }
        }
        var key = UUID.nameUUIDFromBytes(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        records.link(concern, new Reference(PROJECT, key.toString(), number, name), keeper.now());
        keeper.note(concern, "LINKED_RECORD", List.of(name), keeper.now(), by);
        return Optional.empty();
    }

    private static boolean takesPart(Concern concern, Actor by) {
        var parts = concern.parts(by);
        return parts.contains(Part.OWNER) || parts.contains(Part.LEAD) || parts.contains(Part.PARTNER);
    }
}
