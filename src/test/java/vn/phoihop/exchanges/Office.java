package vn.phoihop.exchanges;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.exchanges.Exchanges.Drafted;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.testing.Offices;
import vn.phoihop.testing.Offices.Person;

/// Exchanges for tests, brought about by the acts of people: an office that asks, and one that is asked.
@TestComponent
public class Office {

    private final Offices offices;
    private final Exchanges exchanges;
    private final ExchangeSheets sheets;
    private final Legs legs;
    private final Clock clock;

    Office(Offices offices, Exchanges exchanges, ExchangeSheets sheets, Legs legs, Clock clock) {
        this.offices = offices;
        this.exchanges = exchanges;
        this.sheets = sheets;
        this.legs = legs;
        this.clock = clock;
    }

    /// Somebody who prepares, and a leader who lets go.
    public record Desk(Person specialist, Person leader) {

        public Actor actor() {
            return specialist.actor();
        }

        public OrganisationId organisation() {
            return specialist.organisation();
        }
    }

    public Desk desk(String name) {
        var specialist = offices.aSpecialistOf(name);
        return new Desk(specialist, specialist.colleague(Role.LEADER));
    }

    /// An information request with everything it needs.
    public static ExchangeContent question() {
        return ExchangeContent.of(
                        "Cung cấp số liệu án hành chính về đất đai", "Đề nghị cung cấp số vụ thụ lý, xét xử", 7)
                .forPurpose("REPORT", "Quy chế phối hợp, Điều 5");
    }

    public ExchangeId draft(Desk by, ExchangeDraft draft) {
        return switch (exchanges.draft(draft, clock.instant(), by.actor())) {
            case Drafted.Kept(var id) -> id;
            case Drafted.Refused(var why) -> throw new IllegalStateException(why.name());
        };
    }

    /// A request that was sent by the leader.
    public ExchangeId asked(Desk by, Desk... receivers) {
        var to = List.of(receivers).stream().map(Desk::organisation).toList();
        return sent(by, ExchangeDraft.of(ExchangeKind.INFO_REQUEST, question(), to));
    }

    public ExchangeId sent(Desk by, ExchangeDraft draft) {
        var id = draft(by, draft);
        succeed(act(by.leader(), id, ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING));
        return id;
    }

    public Optional<Refusal> act(Person by, ExchangeId id, ExchangeEvent event, ExchangeInput input) {
        return exchanges.act(id, sheet(id, by).version(), event, input, clock.instant(), by.actor());
    }

    public ExchangeSheet sheet(ExchangeId id, Person by) {
        return sheets.need(id, by.actor());
    }

    /// The part of this receiver, as somebody sees it.
    public LegSheet leg(ExchangeId id, Desk receiver, Person as) {
        return sheet(id, as).legs().stream()
                .filter(each -> each.receiver().equals(receiver.organisation()))
                .findFirst()
                .orElseThrow();
    }

    /// The clock of its answer.
    public ClockLine clock(ExchangeId id, Desk receiver, Person as) {
        var clock = Objects.requireNonNull(leg(id, receiver, as).answerClock());
        return Objects.requireNonNull(sheet(id, as).clocks().get(clock));
    }

    public Optional<Refusal> act(Person by, ExchangeId id, Desk receiver, LegEvent event, LegInput input) {
        var leg = leg(id, receiver, by);
        return legs.act(leg.id(), leg.version(), event, input, clock.instant(), by.actor());
    }

    /// The specialist prepares an answer and the leader lets it go.
    public Optional<Refusal> answered(ExchangeId id, Desk receiver, AnswerDraft draft) {
        var leg = leg(id, receiver, receiver.specialist());
        return legs.prepare(leg.id(), leg.version(), draft, true, receiver.actor())
                .or(() -> legs.send(
                        leg.id(),
                        leg.version(),
                        clock.instant(),
                        receiver.leader().actor()));
    }

    public static void succeed(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new IllegalStateException(why.name());
        });
    }
}
