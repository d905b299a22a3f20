package vn.phoihop.press.digests;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.organisations.Seats;
import vn.phoihop.press.Capture;
import vn.phoihop.press.PressClocks;
import vn.phoihop.press.PressFilter;
import vn.phoihop.press.PressForms;
import vn.phoihop.press.PressItemId;
import vn.phoihop.press.PressLine;
import vn.phoihop.press.PressLists;
import vn.phoihop.press.PressNumber;
import vn.phoihop.press.PressText;
import vn.phoihop.press.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// The weekly digests (điểm báo tuần): composed of the items published in some days, each told in a sentence of our
/// own, set as an official document. Nothing is counted per outlet.
@Component
public class Digests implements Seen {

    /// Digests of one page.
    public static final int PAGE = 30;

    private static final int MOST_ITEMS = 200;

    private final DigestStore store;
    private final PressForms forms;
    private final DigestDocument documents;
    private final DigestDoor door;
    private final PressLists lists;
    private final PressClocks times;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Digests(
            DigestStore store,
            PressForms forms,
            DigestDocument documents,
            DigestDoor door,
            PressLists lists,
            PressClocks times,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.documents = documents;
        this.door = door;
        this.lists = lists;
        this.times = times;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /// Composes a digest of everything that was published between two days; the same form composes it once.
    @Transactional
    public Capture<DigestId> compose(UUID form, LocalDate from, LocalDate to, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = forms.typedIn(PressForms.Table.DIGEST, form, province);
        if (known.isPresent()) {
            return new Capture.Captured<>(new DigestId(known.get()));
        }
        if (!by.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST)) {
            return new Capture.Refused<>(Refusal.NOT_YOURS);
        }
        if (to.isBefore(from) || at.isAfter(clock.instant()) || to.isAfter(times.day(at))) {
            return new Capture.Refused<>(Refusal.NOT_AT_THAT_TIME);
        }
        var published = published(from, to, by);
        if (published.isEmpty()) {
            return new Capture.Refused<>(Refusal.NOTHING_TO_TELL);
        }
        var id = new DigestId(UUID.randomUUID());
        var number = new PressNumber(PressNumber.DIGEST, times.day(at).getYear(), forms.nextSerial());
        var lines =
                published.stream().map(line -> new Digest.Line(line.id(), "")).toList();
        var digest = new Digest(province, id, number, by.organisation(), from, to, "", lines, at, null, null, 0);
        store.insert(digest, form);
        tell(digest, DigestAct.Move.COMPOSED, at, by);
        return new Capture.Captured<>(id);
    }

    private List<PressLine> published(LocalDate from, LocalDate to, Actor by) {
        return lists.list(PressFilter.published(from, to), null, by, MOST_ITEMS).lines();
    }

    /// The digests this actor may see that began before a day, the latest first.
    @Transactional(readOnly = true)
    public List<Digest> list(LocalDate before, Actor actor) {
        return store.list(actor, before, PAGE);
    }

    /// One digest in full, if this actor may see it.
    @Transactional(readOnly = true)
    public DigestSheet need(DigestId id, Actor actor) {
        var digest = store.need(id, actor);
        var entries = entries(digest, published(digest.from(), digest.to(), actor));
        var mayChange = digest.handedAt() == null
                && digest.owner().equals(actor.organisation())
                && actor.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST);
        return new DigestSheet(digest, entries, documents.of(digest, entries), mayChange);
    }

    private static List<DigestSheet.Entry> entries(Digest digest, List<PressLine> published) {
        Map<PressItemId, PressLine> lines =
                published.stream().collect(Collectors.toMap(PressLine::id, Function.identity()));
        var entries = new ArrayList<DigestSheet.Entry>();
        for (var told : digest.lines()) {
            var line = lines.remove(told.item());
            if (line != null) {
                entries.add(new DigestSheet.Entry(line, true, told.note()));
            }
        }
        published.stream()
                .filter(line -> lines.containsKey(line.id()))
                .forEach(line -> entries.add(new DigestSheet.Entry(line, false, "")));
        return entries;
    }

    /// Chooses what is told, and how.
    @Transactional
    public Optional<Refusal> tell(
            DigestId id, int version, String opening, List<Digest.Line> lines, Instant at, Actor by) {
        var digest = need(id, version, by);
        var words = new ArrayList<>(lines.stream().map(Digest.Line::note).toList());
        words.add(opening);
        var refused = refuses(digest, by)
                .or(() -> lines.isEmpty() ? Optional.of(Refusal.NOTHING_TO_TELL) : Optional.empty())
                .or(() -> PressText.refuses(words));
        if (refused.isEmpty()) {
            var told = digest.telling(opening, lines);
            store.update(told);
            tell(told, DigestAct.Move.TOLD, at, by);
        }
        return refused;
    }

    /// Hands it to the registry, where it is checked, approved, numbered and issued as any document.
    @Transactional
    public Optional<Refusal> handOver(DigestId id, int version, Instant at, Actor by) {
        var digest = need(id, version, by);
        var refused = refuses(digest, by)
                .or(() -> digest.lines().isEmpty() ? Optional.of(Refusal.NOTHING_TO_TELL) : Optional.empty());
        if (refused.isPresent()) {
            return refused;
        }
        var sheet = need(id, by);
        var paper = door.draft(sheet.document(), digest.reference(), at, by);
        if (paper.isEmpty()) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var handed = digest.handed(paper.get(), at);
        store.update(handed);
        tell(handed, DigestAct.Move.HANDED_OVER, at, by);
        return Optional.empty();
    }

    private static Optional<Refusal> refuses(Digest digest, Actor by) {
        if (!digest.owner().equals(by.organisation()) || !by.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        return digest.handedAt() == null ? Optional.empty() : Optional.of(Refusal.HANDED_OVER);
    }

    private Digest need(DigestId id, int version, Actor by) {
        var digest = store.need(id, by);
        if (digest.version() != version) {
            throw new OptimisticLockingFailureException("digest " + id);
        }
        return digest;
    }

    private void tell(Digest digest, DigestAct.Move move, Instant at, Actor by) {
        events.publishEvent(new DigestAct(move, digest.reference(), by, at));
    }

    @Override
    public String kind() {
        return Digest.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> seen(Set<String> ids, Visibility who) {
        return store.seen(ids, who);
    }
}
