package vn.phoihop.press.occasions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.press.PressNumber;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.HandMark;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A conference, release, briefing or first statement: what, whose, when, where, what is said.
public record Occasion(
        String province,
        OccasionId id,
        PressNumber number,
        OccasionKind kind,
        String title,
        OrganisationId owner,
        List<OrganisationId> partners,
        OccasionState state,
        Time time,
        Text text,
        String reason,
        Instant plannedAt,
        @Nullable Instant heldAt,
        @Nullable ClockId clock,
        int version) {

    /// The path of its sheets.
    public static final String KIND = "press/occasions";

    /// When and where; of a first statement, when the event happened.
    public record Time(Instant startsAt, @Nullable Instant endsAt, String place) {}

    /// What will be said: the agenda, the words themselves, and the mark of whoever wrote them last.
    public record Text(String agenda, String words, String draftedMark) {}

    /// The occasion as a link.
    public Reference reference() {
        return new Reference(KIND, id.toString(), number.toString(), title);
    }

    Set<OrganisationId> shared() {
        var all = new LinkedHashSet<>(partners);
        all.remove(owner);
        return all;
    }

    Audience audience() {
        return new Audience(owner, shared(), false);
    }

    /// What somebody is to this occasion.
    Set<Part> parts(Actor by) {
        var parts = EnumSet.noneOf(Part.class);
        var own = by.organisation();
        if (own.equals(owner)) {
            parts.add(Part.OWNER);
            if (by.is(Role.SPOKESPERSON)) {
                parts.add(Part.SPOKESPERSON);
            }
            if (by.is(Role.LEADER)) {
                parts.add(Part.APPROVER);
            }
        }
        if (partners.contains(own)) {
            parts.add(Part.PARTNER);
        }
        return parts;
    }

    String mark(Actor by) {
        return HandMark.of(id.toString(), by);
    }

    /// With one more organisation that takes part: it promised an answer.
    Occasion with(@Nullable OrganisationId joining) {
        if (joining == null || joining.equals(owner) || partners.contains(joining)) {
            return this;
        }
        var all = Stream.concat(partners.stream(), Stream.of(joining)).toList();
        return new Occasion(
                province, id, number, kind, title, owner, all, state, time, text, reason, plannedAt, heldAt, clock,
                version);
    }

    Occasion moved(OccasionMove move) {
        return with(OccasionFlow.of(move).after(state), time, text, reason, heldAt, clock);
    }

    Occasion at(Time other) {
        return with(state, other, text, reason, heldAt, clock);
    }

    Occasion saying(Text other) {
        return with(state, time, other, reason, heldAt, clock);
    }

    Occasion because(String words) {
        return with(state, time, text, words, heldAt, clock);
    }

    Occasion held(Instant when) {
        return with(state, time, text, reason, when, clock);
    }

    private Occasion with(
            OccasionState state,
            Time time,
            Text text,
            String reason,
            @Nullable Instant heldAt,
            @Nullable ClockId clock) {
        return new Occasion(
                province, id, number, kind, title, owner, partners, state, time, text, reason, plannedAt, heldAt, clock,
                version);
    }
}
