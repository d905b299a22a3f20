package vn.phoihop.example;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.exchanges.AnswerDraft;
import vn.phoihop.exchanges.Attachment;
import vn.phoihop.exchanges.Attachments;
import vn.phoihop.exchanges.CommentDecision;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeEvent;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeInput;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.Exchanges;
import vn.phoihop.exchanges.Exchanges.Drafted;
import vn.phoihop.exchanges.LegEvent;
import vn.phoihop.exchanges.LegInput;
import vn.phoihop.exchanges.LegSheet;
import vn.phoihop.exchanges.Legs;
import vn.phoihop.exchanges.Refusal;
import vn.phoihop.registry.Cases;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shared.Visibility;

/// How the bodies of the example deal with one another: each act as people do it on the screen, on the day it was done.
@Component
class Dealings {

    private static final int MORNING = 8;

    private final Exchanges exchanges;
    private final ExchangeSheets sheets;
    private final Legs legs;
    private final Attachments attachments;
    private final Cases cases;
    private final OfficeTime time;

    Dealings(
            Exchanges exchanges,
            ExchangeSheets sheets,
            Legs legs,
            Attachments attachments,
            Cases cases,
            OfficeTime time) {
        this.exchanges = exchanges;
        this.sheets = sheets;
        this.legs = legs;
        this.attachments = attachments;
        this.cases = cases;
        this.time = time;
    }

    /// The day so many days ago, or the last one worked before it when it was a weekend.
    LocalDate day(int ago) {
        return time.day(ago);
    }

    /// The next day of the week that is worked, so many days ahead.
    LocalDate ahead(int days) {
        return time.ahead(days);
    }

    Instant at(LocalDate day, int hour) {
        return time.at(day, LocalTime.of(hour, 0));
    }

    Instant moment(int ago, int hour) {
        return time.moment(ago, hour);
    }

    /// Somebody of a body: the member of the staff with this role, or a person of that office.
    static Actor person(Locality.Bodies bodies, String body, Role role) {
        var organisation = bodies.of(body);
        var name = Staff.MEMBERS.stream()
                .filter(each -> each.body().equals(body) && each.roles().contains(role))
                .map(Staff.Member::name)
                .findFirst()
                .orElse(role == Role.LEADER ? "Lãnh đạo cơ quan" : "Chuyên viên");
        var account = UUID.nameUUIDFromBytes((body + role).getBytes(StandardCharsets.UTF_8));
        return new Actor(
                new AccountId(account), name, organisation, Set.of(role), new Visibility(Set.of(organisation)));
    }

    /// Begins an exchange; it is a draft that waits for the leader.
    Dealing draft(Locality.Bodies bodies, String from, ExchangeDraft draft, int ago) {
        var by = person(bodies, from, Role.SPECIALIST);
        return switch (exchanges.draft(draft, moment(ago, MORNING), by)) {
            case Drafted.Kept(var id) -> new Dealing(bodies, from, id);
            case Drafted.Refused(var why) ->
                throw new IllegalStateException(draft.content().subject() + ": " + why);
        };
    }

    /// One exchange, and what its people do.
    final class Dealing {

        private final Locality.Bodies bodies;
        private final String from;
        private final ExchangeId id;

        Dealing(Locality.Bodies bodies, String from, ExchangeId id) {
            this.bodies = bodies;
            this.from = from;
            this.id = id;
        }

        /// A draft goes with it, through the register of whoever asks.
        Dealing with(String name, String text, Attachment.Purpose purpose) {
            var by = person(bodies, from, Role.SPECIALIST);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var answer = cases.take(name, bytes, "text/plain", Direction.OUTGOING, by);
            var document = switch (answer) {
                case Answer.Kept(var kept, var _) -> kept;
                case Answer.AlreadyKept(var kept) -> kept;
                case Answer other -> throw new IllegalStateException(name + ": " + other);
            };
            return succeed(attachments.add(id, document, purpose, by));
        }

        Dealing submitted() {
            var by = person(bodies, from, Role.SPECIALIST);
            return succeed(exchanges.submit(id, version(by), by));
        }

        Dealing sent(int ago) {
            return act(ExchangeEvent.EXCHANGE_SENT, ExchangeInput.NOTHING, ago, 9);
        }

        Dealing act(ExchangeEvent event, ExchangeInput input, int ago) {
            return act(event, input, ago, 15);
        }

        private Dealing act(ExchangeEvent event, ExchangeInput input, int ago, int hour) {
            var by = person(bodies, from, Role.LEADER);
            return succeed(exchanges.act(id, version(by), event, input, moment(ago, hour), by));
        }

        Dealing act(String body, LegEvent event, LegInput input, int ago) {
            var role = event == LegEvent.LEG_EXTENDED ? Role.LEADER : Role.SPECIALIST;
            var isRequesters = Set.of(
                            LegEvent.LEG_ACCEPTED,
                            LegEvent.LEG_FOUND_INSUFFICIENT,
                            LegEvent.QUESTION_ANSWERED,
                            LegEvent.APPEAL_LODGED)
                    .contains(event);
            var by = person(bodies, isRequesters ? from : body, role);
            var leg = leg(body, by);
            return succeed(legs.act(leg.id(), leg.version(), event, input, moment(ago, 10), by));
        }

        Dealing answered(String body, AnswerDraft draft, int ago) {
            prepared(body, draft);
            var by = person(bodies, body, Role.LEADER);
            var leg = leg(body, by);
            return succeed(legs.send(leg.id(), leg.version(), moment(ago, 14), by));
        }

        Dealing prepared(String body, AnswerDraft draft) {
            var by = person(bodies, body, Role.SPECIALIST);
            var leg = leg(body, by);
            return succeed(legs.prepare(leg.id(), leg.version(), draft, true, by));
        }

        Dealing accepted(String body, int ago) {
            return act(body, LegEvent.LEG_ACCEPTED, LegInput.NOTHING, ago);
        }

        /// Takes the comments in, one after the other as these say.
        Dealing decided(CommentDecision decision, String explanation) {
            var by = person(bodies, from, Role.SPECIALIST);
            var comment = sheets.need(id, by).comments().stream()
                    .filter(each -> each.decision() == null)
                    .findFirst()
                    .orElseThrow();
            return succeed(exchanges.decide(id, comment.id(), comment.version(), decision, explanation, by));
        }

        private LegSheet leg(String body, Actor by) {
            var receiver = bodies.of(body);
            return sheets.legs(id, by).stream()
                    .filter(each -> each.receiver().equals(receiver))
                    .findFirst()
                    .orElseThrow();
        }

        private int version(Actor by) {
            return sheets.version(id, by);
        }

        private Dealing succeed(Optional<Refusal> refusal) {
            refusal.ifPresent(why -> {
                throw new IllegalStateException(id + " of " + from + ": " + why);
            });
            return this;
        }
    }

    /// These bodies.
    static List<OrganisationId> all(Locality.Bodies bodies, String... abbreviations) {
        return Arrays.stream(abbreviations).map(bodies::of).toList();
    }
}
