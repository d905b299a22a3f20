package vn.phoihop.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.access.InstallationKey;
import vn.phoihop.access.Reach;
import vn.phoihop.audit.LineStore.Anchor;
import vn.phoihop.audit.LineStore.Stored;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Slice;

/// The audit trail (nhật ký truy vết) for those who look into it.
@Service
@Transactional(readOnly = true)
public class Trails {

    private static final int AT_ONCE = 2_000;

    private final LineStore lines;
    private final TrailStore lists;
    private final Reach reach;
    private final InstallationKey key;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trails(
            LineStore lines,
            TrailStore lists,
            Reach reach,
            InstallationKey key,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.lists = lists;
        this.reach = reach;
        this.key = key;
        this.events = events;
        this.clock = clock;
    }

    /// Up to `size` lines before a number (null: from the latest), for an administrator or a data-protection officer,
    /// of the organisations they answer for.
    public Slice<TrailLine> lines(TrailFilter wanted, Optional<Long> before, int size, Actor by) {
        if (!by.isOneOf(Role.ADMINISTRATOR, Role.DATA_PROTECTION_OFFICER)) {
            throw new NotThere("the trail");
        }
        var found = lists.before(before.orElse(Long.MAX_VALUE), wanted, reach.within(by), size + 1);
        return Slice.of(found, size, line -> Long.toString(line.number()));
    }

    /// The latest lines about a thing (`module/number-or-id`). Whoever asks has made sure that the thing may be seen.
    public List<TrailLine> about(String subject, int size) {
        return lists.about(subject, size);
    }

    /// Keeps that somebody took lines out of the program.
    @Transactional
    public void exported(Actor by) {
        events.publishEvent(new TrailExported(by, clock.instant()));
    }

    /// Examines the whole trail as it is at this moment, while others go on adding to it.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        return new Examination(lines.head(), lines.anchors(), key).of(new All(lines, new ArrayDeque<>()));
    }

    /// Keeps the present end of the trail as that of a day, in the database and, returned, for the log; empty when the
    /// day has its own already.
    @Transactional
    public Optional<String> anchor(LocalDate day) {
        var head = lines.holdHead();
        return !head.isUnsealed() && lines.anchor(day, head)
                ? Optional.of(new Anchor(day, head).toString())
                : Optional.empty();
    }

    /// Every line in its order, a few thousand in memory at a time.
    private record All(LineStore lines, Queue<Stored> ahead) implements Iterator<Stored> {

        private All {
            ahead.addAll(lines.after(Long.MIN_VALUE, AT_ONCE));
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Stored next() {
            var line = ahead.remove();
            if (ahead.isEmpty()) {
                ahead.addAll(lines.after(line.number(), AT_ONCE));
            }
            return line;
        }
    }
}
