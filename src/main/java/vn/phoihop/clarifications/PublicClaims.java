package vn.phoihop.clarifications;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.clarifications.Proposals.Proposing;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Seats;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// Claims that anyone proposes for checking (đề nghị làm rõ từ trang công khai). Nothing about who proposes is asked,
/// kept or can be added; the number is the way back, and tells only how far it is and why it was declined.
@Component
public class PublicClaims {

    private final DeskStore desks;
    private final Proposals proposals;
    private final ClarificationStore store;
    private final PaperStore papers;
    private final Keeper keeper;
    private final ClarificationClocks clocks;
    private final Areas areas;
    private final Seats seats;
    private final ApplicationEventPublisher events;

    PublicClaims(
            DeskStore desks,
            Proposals proposals,
            ClarificationStore store,
            PaperStore papers,
            Keeper keeper,
            ClarificationClocks clocks,
            Areas areas,
            Seats seats,
            ApplicationEventPublisher events) {
        this.desks = desks;
        this.proposals = proposals;
        this.store = store;
        this.papers = papers;
        this.keeper = keeper;
        this.clocks = clocks;
        this.areas = areas;
        this.seats = seats;
        this.events = events;
    }

    /// What became of a proposal, without its words: the state, why it was declined, and whether it can be read.
    public record Outcome(
            ClarificationNumber number, State state, String declined, boolean isPublic, boolean mayAppeal) {}

    /// An organisation began to receive what is proposed on the public page.
    public record DeskTaken(OrganisationId desk, Actor by, Instant at) implements Act {

        @Override
        public String subject() {
            return "clarifications/desk";
        }

        @Override
        public String detail() {
            return desk.toString();
        }
    }

    /// The places one may name, by code; none while nobody receives proposals.
    @Transactional(readOnly = true)
    public Map<String, String> places() {
        var today = clocks.day(keeper.now());
        var all = new LinkedHashMap<String, String>();
        for (var province : desks.provinces()) {
            areas.withCode(province, today)
                    .map(area -> areas.within(area.id(), today))
                    .orElse(List.of())
                    .forEach(area -> all.put(area.code(), area.name()));
        }
        return all;
    }

    /// Takes a claim down for the organisation that receives them in the province of the place.
    @Transactional
    public Proposing propose(NewClarification fresh) {
        var now = keeper.now();
        return areas.withCode(fresh.place().code(), clocks.day(now))
                .flatMap(this::desk)
                .map(desk -> proposals.fromAnyone(fresh, desk, now))
                .orElse(new Proposing.Refused(Refusal.NO_DESK));
    }

    private Optional<OrganisationId> desk(AreaLine area) {
        return areas.path(area.id(), clocks.day(keeper.now())).stream()
                .flatMap(each -> desks.desk(each.code()).stream())
                .findFirst();
    }

    /// The number of a proposal that was just made.
    @Transactional(readOnly = true)
    public Optional<ClarificationNumber> number(ClarificationId id) {
        return store.find(id).map(Clarification::number);
    }

    /// How far what was proposed on the public page is.
    @Transactional(readOnly = true)
    public Optional<Outcome> outcome(ClarificationNumber number) {
        return store.proposedByAnyone(number)
                .map(it -> new Outcome(
                        number,
                        it.state(),
                        it.state() == State.DECLINED ? it.reasonCode() : "",
                        it.publication() != PublicState.INTERNAL,
                        it.state() == State.DECLINED && !papers.isAppealed(it)));
    }

    /// Asks once that a decline be looked at again; a coordinator decides.
    @Transactional
    public Optional<Refusal> appeal(ClarificationNumber number, String why, UUID form) {
        var found = store.proposedByAnyone(number).filter(it -> it.state() == State.DECLINED);
        if (found.isEmpty() || papers.isAppealed(found.get())) {
            return Optional.of(Refusal.NOT_NOW);
        }
        var it = found.get();
        var refused = ClaimText.missing(why).or(() -> ClaimText.refuses(why));
        return Keeper.unless(refused, () -> {
            papers.contest(it, form, new Contest(why, "", keeper.now()));
            keeper.note(it, "APPEAL", keeper.now(), Actor.installation(), why);
            events.publishEvent(new DeclineAppealed(it.id()));
        });
    }

    /// A decline is appealed; those who may reverse it are told.
    record DeclineAppealed(ClarificationId id) {}

    /// Which organisation receives proposals in the own province.
    @Transactional(readOnly = true)
    public Optional<OrganisationId> desk(Actor by) {
        return desks.desk(seats.provinceOf(by.organisation()));
    }

    /// Makes the own organisation the one that receives them.
    @Transactional
    public Optional<Refusal> takeDesk(Actor by) {
        if (!by.isOneOf(Role.SPOKESPERSON, Role.COORDINATOR, Role.LEADER)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        desks.take(seats.provinceOf(by.organisation()), by.organisation());
        events.publishEvent(new DeskTaken(by.organisation(), by, keeper.now()));
        return Optional.empty();
    }
}
