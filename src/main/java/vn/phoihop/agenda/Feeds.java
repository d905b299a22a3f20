package vn.phoihop.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.Holder;
import vn.phoihop.access.PositionId;
import vn.phoihop.access.Positions;
import vn.phoihop.agenda.spi.Dated;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaClocks;
import vn.phoihop.calendar.AgendaFilter;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;

/// Calendar addresses (địa chỉ lịch): what a position owes and where its organisation meets, for calendar programs.
///
/// Whoever knows the address reads it, so it is made by chance, shown once and kept as a hash. Each reading asks anew
/// whether the account is open and the position held, and sees what that position sees.
@Component
public class Feeds {

    private static final int MOST = 200;
    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final FeedStore store;
    private final FeedFile file;
    private final Positions positions;
    private final AgendaClocks clocks;
    private final ObjectProvider<Dated> dated;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(
            FeedStore store,
            FeedFile file,
            Positions positions,
            AgendaClocks clocks,
            ObjectProvider<Dated> dated,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.file = file;
        this.positions = positions;
        this.clocks = clocks;
        this.dated = dated;
        this.events = events;
        this.clock = clock;
    }

    /// When the address of the actor’s position was made; empty when it has none.
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor actor) {
        return store.madeAt(position(actor));
    }

    /// Makes an address, in the place of an earlier one, and gives its secret: the only time it is known.
    @Transactional
    public String make(Actor by, Locale language) {
        var secret = Secret.fresh();
        store.put(position(by), by.account(), secret, language, clock.instant());
        events.publishEvent(new FeedMade(by, clock.instant()));
        return secret.text();
    }

    /// Revokes the address: from now on nothing is found there.
    @Transactional
    public void revoke(Actor by) {
        if (store.remove(position(by))) {
            events.publishEvent(new FeedRevoked(by, clock.instant()));
        }
    }

    /// The position acted in.
    private PositionId position(Actor actor) {
        return positions.holder(actor.account()).stream()
                .flatMap(holder -> holder.positions().stream())
                .filter(held -> held.organisation().equals(actor.organisation())
                        && held.roles().equals(actor.roles()))
                .map(Holder.Held::id)
                .findFirst()
                .orElseThrow(() -> new NotThere("position"));
    }

    /// What is read at the address with this secret; `home` is where the program itself is found, for links. Empty when
    /// the address is none, the account is closed or the position has ended.
    @Transactional
    public Optional<Feed> read(String secret, String home) {
        return store.find(new Secret(secret)).flatMap(row -> actor(row).map(actor -> read(row, actor, home)));
    }

    /// Somebody who has to change the password first is not let in by another door.
    private Optional<Actor> actor(FeedStore.Row row) {
        return positions
                .holder(row.account())
                .filter(holder -> !holder.mustChangePassword())
                .flatMap(holder -> holder.positions().stream()
                        .filter(held -> held.id().equals(row.position())
                                && !held.roles().contains(Role.ADMINISTRATOR))
                        .findFirst()
                        .map(holder::as));
    }

    private Feed read(FeedStore.Row row, Actor actor, String home) {
        var now = clock.instant();
        var text = file.text(owed(actor), meetings(actor, now), row.language(), home);
        var mark = Secret.hash(text.getBytes(StandardCharsets.UTF_8));
        if (mark.equals(row.contentHash())) {
            return new Feed(text, mark, row.contentAt());
        }
        var at = now.truncatedTo(ChronoUnit.SECONDS);
        store.changed(row.position(), mark, at);
        return new Feed(text, mark, at);
    }

    private List<AgendaLine> owed(Actor actor) {
        var own = AgendaFilter.of(Set.of(actor.organisation()));
        var owed = EnumSet.of(AgendaBucket.OVERDUE, AgendaBucket.SOON, AgendaBucket.IN_TIME);
        return clocks.read(owed, own, null, MOST, actor).lines();
    }

    private List<DatedEntry> meetings(Actor actor, Instant now) {
        return dated.stream()
                .flatMap(offer -> offer.between(now.minus(BACK), now.plus(AHEAD), actor).stream())
                .sorted(Comparator.comparing(DatedEntry::from)
                        .thenComparing(entry -> entry.record().kind())
                        .thenComparing(entry -> entry.record().id()))
                .limit(MOST)
                .toList();
    }
}
