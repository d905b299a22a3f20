package vn.phoihop.programmes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A joint programme (chương trình phối hợp) or the plan of a year: what it says, where it stands, its paper, and what
/// it came from.
public record Programme(
        String province,
        ProgrammeId id,
        ProgrammeKind kind,
        ProgrammeState state,
        OrganisationId owner,
        ProgrammeHead head,
        Paper paper,
        Consultation consultation,
        Lineage lineage,
        int version) {

    /// How often the parties were asked, the hash of the text they were asked to sign (empty while it may change), and
    /// until when they answer and sign.
    public record Consultation(
            int round,
            String hash,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate signBy) {}

    /// The programme a plan follows from, the plan of the year before, the version this one is to replace; the clock of
    /// its term, and how it ended.
    public record Lineage(
            @Nullable ProgrammeId term,
            @Nullable ProgrammeId previous,
            @Nullable ProgrammeId revises,
            @Nullable ClockId clock,
            String review,
            @Nullable LocalDate endedOn) {
        static final Lineage NONE = new Lineage(null, null, null, null, "", null);
    }

    /// The programme as a link.
    public Reference reference() {
        return new Reference("programmes", id.toString(), paper.printed(), head.title());
    }

    /// Fails when somebody changed it since this version was seen.
    Programme at(int seen) {
        if (seen != version) {
            throw new OptimisticLockingFailureException("programme " + id + " is at " + version + ", seen at " + seen);
        }
        return this;
    }

    /// What the actor is to it.
    Set<Part> parts(Actor by, List<Party> parties) {
        var parts = EnumSet.noneOf(Part.class);
        if (by.organisation().equals(owner)) {
            parts.add(Part.OWNER);
            parts.add(Part.LEAD);
        }
        if (parties.stream()
                .anyMatch(party -> party.isActive() && party.organisation().equals(by.organisation()))) {
            parts.add(Part.PARTNER);
        }
        if (by.is(Role.LEADER)) {
            parts.add(Part.APPROVER);
        }
        if (by.is(Role.CLERK)) {
            parts.add(Part.CLERK);
        }
        if (by.is(Role.COORDINATOR)) {
            parts.add(Part.COORDINATOR);
        }
        return parts;
    }

    Optional<Refusal> refuses(Step step, Actor by, List<Party> parties) {
        return ProgrammeFlow.refuses(kind, step, state, parts(by, parties));
    }

    ProgrammeState after(Step step) {
        return ProgrammeFlow.after(kind, step, state);
    }

    Programme with(ProgrammeHead other) {
        return new Programme(province, id, kind, state, owner, other, paper, consultation, lineage, version);
    }

    Programme with(Paper other) {
        return new Programme(province, id, kind, state, owner, head, other, consultation, lineage, version);
    }

    Programme with(Consultation other) {
        return new Programme(province, id, kind, state, owner, head, paper, other, lineage, version);
    }

    Programme with(Lineage other) {
        return new Programme(province, id, kind, state, owner, head, paper, consultation, other, version);
    }

    Programme taken(Step step) {
        return new Programme(province, id, kind, after(step), owner, head, paper, consultation, lineage, version);
    }

    /// As it stands after it was written once more in the same act.
    Programme written() {
        return new Programme(province, id, kind, state, owner, head, paper, consultation, lineage, version + 1);
    }
}
