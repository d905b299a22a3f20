package vn.phoihop.concerns;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.Audience;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// A concern as its rules see it. `head` is the concern it is linked to.
record Concern(
        String province,
        ConcernId id,
        ConcernNumber number,
        Matter matter,
        Axes axes,
        Hands hands,
        Weight weight,
        Tally tally,
        Moments moments,
        @Nullable Head head,
        int version) {

    static final String KIND = "concerns";

    /// The problem: how it came, what it is about, where.
    record Matter(
            Channel channel,
            Field field,
            String title,
            String facts,
            String wish,
            AreaId area,
            String areaCode,
            String areaName,
            String place,
            boolean isReachable,
            boolean isRegulation) {

        /// Nothing of it is left: it was pointed to a procedure of its own.
        Matter emptied() {
            return new Matter(channel, field, "", "", "", area, areaCode, areaName, "", false, false);
        }

        /// Whoever reported is not reachable any more.
        Matter unreachable() {
            return new Matter(channel, field, title, facts, wish, area, areaCode, areaName, place, false, isRegulation);
        }
    }

    /// The three axes, and what the answer says became of it.
    record Axes(
            ConcernState state,
            Publication publication,
            Verification verification,
            @Nullable Outcome outcome) {

        static final Axes FRESH = new Axes(ConcernState.RECEIVED, Publication.INTERNAL, Verification.UNVERIFIED, null);

        Axes in(ConcernState other) {
            return new Axes(other, publication, verification, outcome);
        }

        Axes shown(Publication other) {
            return new Axes(state, other, verification, outcome);
        }

        Axes verified(Verification other) {
            return new Axes(state, publication, other, outcome);
        }

        Axes ending(@Nullable Outcome other) {
            return new Axes(state, publication, verification, other);
        }

        boolean isPublic() {
            return publication == Publication.SUMMARY_PUBLIC || publication == Publication.FULL_PUBLIC;
        }
    }

    /// Whose it is, who leads it since when with which unit and why, who helps.
    record Hands(
            OrganisationId owner,
            @Nullable OrganisationId lead,
            @Nullable Instant leadSince,
            List<OrganisationId> partners,
            Set<OrganisationId> seen,
            String unit,
            String routed) {

        /// Those who see it besides its owner: whoever leads, led or helps.
        Set<OrganisationId> shared() {
            var all = new LinkedHashSet<>(seen);
            all.addAll(partners);
            if (lead != null) {
                all.add(lead);
            }
            all.remove(owner);
            return all;
        }

        Hands led(OrganisationId by, List<OrganisationId> with, Instant since, String why) {
            return new Hands(owner, by, since, with, shared(), "", why);
        }

        Hands unled() {
            return new Hands(owner, null, null, List.of(), shared(), "", routed);
        }

        Hands worked(String by) {
            return new Hands(owner, lead, leadSince, partners, seen, by, routed);
        }

        Hands seenBy(OrganisationId other) {
            var all = new LinkedHashSet<>(seen);
            all.add(other);
            return new Hands(owner, lead, leadSince, partners, all, unit, routed);
        }
    }

    /// What the rubric said: the level one works with, its range, who is told (1 to 4), and the place in the queue.
    record Weight(int level, int low, int high, int tier, double queue) {

        /// Not rated yet: looked at before anything else.
        static final Weight NONE = new Weight(0, 0, 0, 0, -500);

        boolean isRated() {
            return level > 0;
        }
    }

    /// How often things happened that may happen only so often.
    record Tally(int returns, int waits, int contests, int extensions, int holds, int rounds) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0, 1);

        Tally returned() {
            return new Tally(returns + 1, waits, contests, extensions, holds, rounds);
        }

        Tally waited() {
            return new Tally(returns, waits + 1, contests, extensions, holds, rounds);
        }

        Tally contested() {
            return new Tally(returns, waits, contests + 1, extensions, holds, rounds);
        }

        Tally extended() {
            return new Tally(returns, waits, contests, extensions + 1, holds, rounds);
        }

        Tally held() {
            return new Tally(returns, waits, contests, extensions, holds + 1, rounds);
        }

        /// Once around again: what was allowed once is allowed once more.
        Tally nextRound() {
            return new Tally(0, 0, contests, 0, 0, rounds + 1);
        }
    }

    /// When it came, first and this time; when it was answered, and whether late; when it ended.
    record Moments(
            Instant receivedAt,
            Instant firstReceivedAt,
            @Nullable Instant answeredAt,
            boolean answeredLate,
            @Nullable Instant closedAt) {

        Moments answered(Instant at, boolean late) {
            return new Moments(receivedAt, firstReceivedAt, at, late, closedAt);
        }

        Moments closed(@Nullable Instant at) {
            return new Moments(receivedAt, firstReceivedAt, answeredAt, answeredLate, at);
        }
    }

    /// The concern at the head of the cluster.
    record Head(String province, ConcernId id) {}

    Reference reference() {
        return new Reference(KIND, id.toString(), number.toString(), matter.title());
    }

    Audience audience() {
        return new Audience(hands.owner(), hands.shared(), false);
    }

    /// What somebody is to this concern.
    Set<Part> parts(Actor by) {
        var parts = EnumSet.noneOf(Part.class);
        var own = by.organisation();
        add(parts, Part.SYSTEM, Reporter.isSystem(by));
        add(parts, Part.REPORTER, Reporter.isReporter(by));
        add(parts, Part.OWNER, own.equals(hands.owner()) && isWorking(by));
        add(parts, Part.LEAD, own.equals(hands.lead()) && isWorking(by));
        add(parts, Part.PARTNER, hands.partners().contains(own));
        var isOurs = own.equals(hands.owner()) || own.equals(hands.lead());
        add(parts, Part.APPROVER, by.is(Role.LEADER) && isOurs);
        add(parts, Part.SPOKESPERSON, by.is(Role.SPOKESPERSON) && isOurs);
        add(parts, Part.COORDINATOR, by.is(Role.COORDINATOR) && sees(by));
        add(parts, Part.DATA_PROTECTION, by.is(Role.DATA_PROTECTION_OFFICER) && sees(by));
        add(parts, Part.COUNCIL, by.is(Role.COUNCIL_OFFICE) && sees(by));
        return parts;
    }

    private static void add(Set<Part> parts, Part part, boolean isOne) {
        if (isOne) {
            parts.add(part);
        }
    }

    private boolean sees(Actor by) {
        return Stream.concat(Stream.of(hands.owner()), hands.shared().stream())
                .anyMatch(by.visibility().organisations()::contains);
    }

    /// Those who do the work of an office; administrators hold the keys, not the content.
    static boolean isWorking(Actor by) {
        return by.isOneOf(
                Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR);
    }

    /// Whether somebody belongs to the organisation whose handling is judged.
    boolean isJudged(Actor by) {
        return by.organisation().equals(hands.lead());
    }

    /// Whether who received it also leads it: then its own people judge themselves.
    boolean isJudged() {
        return hands.owner().equals(hands.lead());
    }

    Optional<Refusal> untimely(Instant at, Instant now) {
        return at.isAfter(now) || at.isBefore(moments.receivedAt())
                ? Optional.of(Refusal.NOT_AT_THAT_TIME)
                : Optional.empty();
    }

    Concern moved(ConcernMove move) {
        return with(Rows.after(move, axes));
    }

    Concern with(Axes other) {
        return new Concern(province, id, number, matter, other, hands, weight, tally, moments, head, version);
    }

    Concern with(Hands other) {
        return new Concern(province, id, number, matter, axes, other, weight, tally, moments, head, version);
    }

    Concern with(Weight other) {
        return new Concern(province, id, number, matter, axes, hands, other, tally, moments, head, version);
    }

    Concern with(Tally other) {
        return new Concern(province, id, number, matter, axes, hands, weight, other, moments, head, version);
    }

    Concern with(Moments other) {
        return new Concern(province, id, number, matter, axes, hands, weight, tally, other, head, version);
    }

    Concern with(Matter other) {
        return new Concern(province, id, number, other, axes, hands, weight, tally, moments, head, version);
    }

    Concern headed(@Nullable Head other) {
        return new Concern(province, id, number, matter, axes, hands, weight, tally, moments, other, version);
    }

    UUID key() {
        return id.value();
    }
}
