package vn.phoihop.concerns;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.Seats;
import vn.phoihop.registry.symbols.SecretWords;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Public concerns (vấn đề nổi cộm, Nhân dân quan tâm): received from every channel, rated, owned, answered, ended.
///
/// Every act takes the moment it happened: now, or earlier when it is entered from paper; never before the concern was
/// received.
@Component
public class Concerns {

    /// Within this time the same form is the same sending.
    private static final Duration SENT_TWICE = Duration.ofMinutes(10);

    private final ConcernStore store;
    private final RecordStore records;
    private final ConcernKeeper keeper;
    private final ConcernClocks dates;
    private final Moves moves;
    private final Proposals proposals;
    private final Receipts receipts;
    private final Areas areas;
    private final Seats seats;
    private final ZoneId zone;

    Concerns(
            ConcernStore store,
            RecordStore records,
            ConcernKeeper keeper,
            ConcernClocks dates,
            Moves moves,
            Proposals proposals,
            Receipts receipts,
            Areas areas,
            Seats seats,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.records = records;
        this.keeper = keeper;
        this.dates = dates;
        this.moves = moves;
        this.proposals = proposals;
        this.receipts = receipts;
        this.areas = areas;
        this.seats = seats;
        this.zone = zone;
    }

    /// Opens a concern now; the actor’s organisation received it.
    @Transactional
    public Opening open(NewConcern fresh, Actor by) {
        return open(fresh, keeper.now(), by);
    }

    /// Opens a concern at a moment that is not in the future.
    @Transactional
    public Opening open(NewConcern fresh, Instant at, Actor by) {
        return open(fresh, at, at, by);
    }

    /// Opens a concern that was raised before it came here (by the press, by a claim): its age starts then.
    @Transactional
    public Opening open(NewConcern fresh, Instant first, Instant at, Actor by) {
        return Concern.isWorking(by) && !first.isAfter(at)
                ? open(fresh, by.organisation(), first, at, by)
                : new Opening.Refused(Refusal.NOT_YOURS);
    }

    /// Opens what somebody reported by the open page of a province.
    @Transactional
    public Opening report(NewConcern fresh) {
        var province = province(areas.need(fresh.area()));
        return records.desk(province)
                .map(desk -> open(fresh, desk, keeper.now(), keeper.now(), Reporter.ACTOR))
                .orElseGet(() -> new Opening.Refused(Refusal.NO_DESK));
    }

    /// The same problem once more, of the same age, without whoever reported it and what they asked for.
    ConcernId carryOn(Concern withdrawn, Instant at) {
        var matter = withdrawn.matter();
        var fresh = NewConcern.of(matter.channel(), matter.field(), matter.title(), matter.facts(), matter.area())
                .at(matter.place())
                .from(withdrawn.reference());
        var first = withdrawn.moments().firstReceivedAt();
        return switch (open(fresh, withdrawn.hands().owner(), first, at, Actor.installation())) {
            case Opening.Opened(var id, var receipt) -> id;
            case Opening.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    private Opening open(NewConcern fresh, OrganisationId owner, Instant first, Instant at, Actor by) {
        var province = seats.provinceOf(owner);
        var known = store.typedIn(fresh.form(), province);
        if (known.isPresent()) {
            return again(known.get(), fresh, at);
        }
        var refused = refuses(fresh, at);
        if (refused.isPresent()) {
            return new Opening.Refused(refused.get());
        }
        var concern = concern(fresh, owner, province, first, at);
        store.insert(concern, fresh);
        records.segment(concern, owner, at);
        dates.receive(concern, at, by);
        dates.refresh(concern);
        var step = new Step(concern, ConcernMove.RECEIVE, ConcernInput.NOTHING, at, by);
        keeper.tell(
                step,
                new Step.Decision.Made(
                        concern, "RECEIVE", List.of(fresh.channel().name())));
        var source = fresh.source();
        if (source != null) {
            records.link(concern, source, at);
        }
        return new Opening.Opened(concern.id(), fresh.isReachable() ? receipts.issue(concern, at) : "");
    }

    /// The form was sent twice: the second answer is what the browser shows, so it has a code too, for a while.
    private Opening again(ConcernId known, NewConcern fresh, Instant at) {
        return store.find(known)
                .filter(concern -> fresh.isReachable()
                        && concern.axes().state().isOpen()
                        && at.isBefore(concern.moments().receivedAt().plus(SENT_TWICE)))
                .map(concern -> new Opening.Opened(known, receipts.issue(concern, at)))
                .orElseGet(() -> new Opening.Opened(known, ""));
    }

    private Concern concern(NewConcern fresh, OrganisationId owner, String province, Instant first, Instant at) {
        var area = areas.need(fresh.area());
        return new Concern(
                province,
                new ConcernId(UUID.randomUUID()),
                store.nextNumber(LocalDate.ofInstant(at, zone).getYear()),
                new Concern.Matter(
                        fresh.channel(),
                        fresh.field(),
                        fresh.title(),
                        fresh.facts(),
                        fresh.wish(),
                        fresh.area(),
                        area.code(),
                        area.name(),
                        fresh.place(),
                        fresh.isReachable(),
                        fresh.isRegulation()),
                Concern.Axes.FRESH,
                new Concern.Hands(owner, null, null, List.of(), java.util.Set.of(), "", ""),
                Concern.Weight.NONE,
                Concern.Tally.NONE,
                new Concern.Moments(at, first, null, false, null),
                null,
                0);
    }

    private Optional<Refusal> refuses(NewConcern fresh, Instant at) {
        if (at.isAfter(keeper.now())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        if (fresh.title().isEmpty() || fresh.facts().isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (fresh.isTooLong()) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (List.of(fresh.title(), fresh.facts(), fresh.wish(), fresh.place()).stream()
                .anyMatch(SecretWords::stamp)) {
            return Optional.of(Refusal.SECRET_WORDS);
        }
        var isThere = areas.find(fresh.area())
                .filter(area -> area.validity().isInForceOn(LocalDate.ofInstant(at, zone)))
                .isPresent();
        return isThere ? Optional.empty() : Optional.of(Refusal.NO_SUCH_PLACE);
    }

    private String province(AreaLine area) {
        var line = area;
        for (var above = line.parent(); above != null; above = line.parent()) {
            var next = areas.need(above);
            if (next.kind() == vn.phoihop.organisations.AreaKind.COUNTRY) {
                break;
            }
            line = next;
        }
        return line.code();
    }

    /// Makes a move of the table; where two people sign, this is the first signature and another person agrees.
    @Transactional
    public Optional<Refusal> act(
            ConcernId id, int version, ConcernMove move, ConcernInput input, Instant at, Actor by) {
        return moves.make(id, version, move, input, at, by);
    }

    /// Makes a move now.
    @Transactional
    public Optional<Refusal> act(ConcernId id, int version, ConcernMove move, ConcernInput input, Actor by) {
        return moves.make(id, version, move, input, keeper.now(), by);
    }

    /// Signs second, or declines with a reason.
    @Transactional
    public Optional<Refusal> decide(
            ConcernId id, int version, UUID proposal, boolean isAgreed, ConcernInput input, Instant at, Actor by) {
        return proposals.decide(id, version, proposal, isAgreed, input, at, by);
    }

    /// Writes down that a record (a press item, a clarification) is about this concern too.
    @Transactional
    public void join(ConcernId id, Reference record, Actor by) {
        var concern = store.need(id, by);
        records.link(concern, record, keeper.now());
        keeper.note(concern, "JOINED", List.of(record.number(), record.title()), keeper.now(), by);
    }

    /// Notes a matter that has its own legal procedure: nothing of its content is kept.
    @Transactional
    public void refer(UUID form, Procedure procedure, Channel channel, String fileNumber, Actor by) {
        var day = LocalDate.ofInstant(keeper.now(), zone);
        var province = seats.provinceOf(by.organisation());
        records.refer(new Referral(province, form, procedure, channel, day, fileNumber, by.organisation()));
    }

    /// What people call it, as a link; nothing when this actor may not see it.
    @Transactional(readOnly = true)
    public Optional<Reference> find(ConcernId id, Actor by) {
        return store.seen(id, by).map(Concern::reference);
    }

    /// The concern of this number, if this actor may see it.
    @Transactional(readOnly = true)
    public Optional<ConcernId> numbered(ConcernNumber number, Actor by) {
        return store.numbered(number, by);
    }

    /// Receives from now on what comes in by the open page of the own province.
    @Transactional
    public Optional<Refusal> takeDesk(Actor by) {
        if (!by.isOneOf(vn.phoihop.shared.Role.LEADER, vn.phoihop.shared.Role.COORDINATOR)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        records.setDesk(seats.provinceOf(by.organisation()), by.organisation());
        return Optional.empty();
    }

    /// Who receives what comes in by the open page of the own province.
    @Transactional(readOnly = true)
    public Optional<OrganisationId> desk(Actor by) {
        return records.desk(seats.provinceOf(by.organisation()));
    }

    /// The provinces whose open page somebody receives, by code.
    @Transactional(readOnly = true)
    public List<String> openProvinces() {
        return records.provinces();
    }
}
