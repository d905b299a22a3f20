package vn.phoihop.notifications;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Holder.Held;
import vn.phoihop.access.Positions;
import vn.phoihop.notifications.InboxLine.State;
import vn.phoihop.notifications.Sight.Named;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Slice;

/// What a person was told: read, opened, put aside. Whether the words may be shown is asked at this moment, of the
/// module the record belongs to and for the organisation acted for.
@Service
@Transactional
public class Inbox {

    static final int MANY = 100;

    private static final UUID NONE = new UUID(0, 0);

    private final NoticeStore store;
    private final Sight sight;
    private final Wording wording;
    private final Positions positions;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;

    Inbox(
            NoticeStore store,
            Sight sight,
            Wording wording,
            Positions positions,
            Organisations organisations,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.sight = sight;
        this.wording = wording;
        this.positions = positions;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    /// How many notices a person has not read, up to 100: one count over an index of what is unread.
    @Transactional(readOnly = true)
    public int unread(AccountId account) {
        return store.unread(account, MANY);
    }

    /// Up to `size` notices of whoever acts, the newest first, before a number (null: from the newest).
    @Transactional(readOnly = true)
    public Slice<InboxLine> lines(Actor actor, boolean isUnreadOnly, @Nullable Long before, int size, Locale language) {
        var from = before == null ? Long.MAX_VALUE : before;
        var rows = Slice.of(
                store.before(actor.account(), isUnreadOnly, from, size + 1), size, row -> Long.toString(row.number()));
        return new Slice<>(lines(rows.lines(), actor, language), rows.next());
    }

    /// Opens a notice: it is read now. Gives where its record is, or nothing when whoever acts may not see that.
    public Optional<String> open(long number, Actor actor) {
        var row = need(number, actor);
        if (row.isFor(actor.organisation()) || !stillActsFor(row, actor)) {
            store.read(actor.account(), number, clock.instant());
        }
        return isShown(row, actor, sight.seen(List.of(row.about()), actor.visibility()))
                ? Optional.of(row.about().path())
                : Optional.empty();
    }

    /// Puts one notice aside without opening it.
    public void read(long number, Actor actor) {
        store.read(actor.account(), need(number, actor).number(), clock.instant());
    }

    /// Puts everything aside up to the newest notice that was on the page.
    public void readUpTo(long number, Actor actor) {
        store.readUpTo(actor.account(), number, clock.instant());
    }

    private NoticeRow need(long number, Actor actor) {
        return store.find(actor.account(), number).orElseThrow(() -> new NotThere("notice " + number));
    }

    private static boolean isShown(NoticeRow row, Actor actor, Set<Named> seen) {
        return row.isFor(actor.organisation()) && seen.contains(Named.of(row.about()));
    }

    private boolean stillActsFor(NoticeRow row, Actor actor) {
        return elsewhere(List.of(row), actor).containsKey(row.organisation());
    }

    private List<InboxLine> lines(List<NoticeRow> rows, Actor actor, Locale language) {
        var here = rows.stream()
                .filter(row -> row.isFor(actor.organisation()))
                .map(NoticeRow::about)
                .toList();
        var seen = sight.seen(here, actor.visibility());
        var elsewhere = elsewhere(rows, actor);
        var names = organisations.names(List.copyOf(elsewhere.keySet()));
        return rows.stream()
                .map(row -> {
                    if (isShown(row, actor, seen)) {
                        return shown(row, language);
                    }
                    var other = row.isFor(actor.organisation()) ? null : elsewhere.get(row.organisation());
                    return other == null
                            ? closed(row, language)
                            : other(row, other, names.getOrDefault(other.organisation(), ""), language);
                })
                .toList();
    }

    /// The positions in other organisations as whose person something was told; asked only when there is such a line.
    private Map<OrganisationId, Held> elsewhere(List<NoticeRow> rows, Actor actor) {
        var held = new HashMap<OrganisationId, Held>();
        if (rows.stream().allMatch(row -> row.isFor(actor.organisation()))) {
            return held;
        }
        positions
                .holder(actor.account())
                .ifPresent(holder ->
                        holder.positions().forEach(position -> held.putIfAbsent(position.organisation(), position)));
        return held;
    }

    private InboxLine shown(NoticeRow row, Locale language) {
        var text = wording.say(row.words(), row.arguments(), language);
        return line(row, State.SHOWN, row.about().number(), text, NONE, language);
    }

    private InboxLine other(NoticeRow row, Held position, String organisation, Locale language) {
        var text = wording.say("notifications.elsewhere", List.of(organisation), language);
        return line(row, State.ELSEWHERE, "", text, position.id().value(), language);
    }

    private InboxLine closed(NoticeRow row, Locale language) {
        var text = messages.getMessage("notifications.closed", null, language);
        return line(row, State.CLOSED, "", text, NONE, language);
    }

    private InboxLine line(
            NoticeRow row, State state, String recordNumber, String text, UUID position, Locale language) {
        return new InboxLine(
                row.number(),
                state,
                state == State.SHOWN ? wording.kind(row.about().kind(), language) : "",
                recordNumber,
                text,
                row.isUrgent(),
                row.readAt() != null,
                row.toldAt(),
                position);
    }
}
