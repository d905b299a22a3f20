package vn.phoihop.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.testing.Offices.Person;

/// Gives organisations something to do: a clock on a record that exists nowhere else.
@TestComponent
class Obligations {

    private final Clocks clocks;
    private final Clock clock;

    Obligations(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /// A task of the person’s organisation, due on a day.
    Owed task(String title, LocalDate due, Person owner) {
        return start("TK-D", title, due, Audience.of(owner.organisation()), owner.organisation(), owner);
    }

    /// A task that one organisation does for another.
    Owed taskOf(Person lead, String title, LocalDate due, Person owner) {
        return start(
                "TK-D", title, due, Audience.of(owner.organisation(), lead.organisation()), lead.organisation(), owner);
    }

    /// A promise of the person’s organisation.
    Owed promise(String title, LocalDate due, Person owner) {
        return start("X", title, due, Audience.of(owner.organisation()), owner.organisation(), owner);
    }

    private Owed start(
            String definition, String title, LocalDate due, Audience audience, OrganisationId holder, Person by) {
        var record = new Reference("tasks", UUID.randomUUID().toString(), "NV-7", title);
        var fresh = NewClock.of("T", definition, record, audience, clock.instant())
                .on(due)
                .heldBy(holder);
        return new Owed(clocks.start(fresh, by.actor()), record);
    }

    void done(Owed owed, Person by) {
        clocks.stop(owed.clock(), "đã xong", clock.instant(), by.actor()).ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }

    /// An obligation: its clock and its record.
    record Owed(ClockId clock, Reference record) {}
}
