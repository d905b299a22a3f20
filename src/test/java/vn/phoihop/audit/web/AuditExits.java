package vn.phoihop.audit.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Exits;
import vn.phoihop.testing.Offices;

/// A line of the trail of a commune.
class AuditExits implements Exits {

    private final Offices offices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditExits(Offices offices, ApplicationEventPublisher events, Clock clock) {
        this.offices = offices;
        this.events = events;
        this.clock = clock;
    }

    record Happened(String subject, Actor by, Instant at) implements Act {}

    @Override
    public Hidden hide(String word) {
        var owner = offices.in(offices.establishInACommune("UBND xã"), Role.DATA_PROTECTION_OFFICER);
        events.publishEvent(new Happened("things/" + word, owner.actor(), clock.instant()));
        return new Hidden(
                owner,
                List.of(
                        Exit.page("/audit"),
                        Exit.page("/audit?subject=things/" + word),
                        Exit.page("/audit/export.csv?subject=things/" + word)));
    }
}
