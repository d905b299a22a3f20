package vn.phoihop.example;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.phoihop.access.Administration;
import vn.phoihop.access.Positions;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.concerns.Outcome;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;

/// What people of Hòa Giang raised in a year, at every level and in every state: from a street lamp to a landslide, and
/// the compensation that was not paid for three years.
@Component
class ConcernsOfTheYear {

    private final Concerns concerns;
    private final ConcernSheets sheets;
    private final Areas areas;
    private final Administration accounts;
    private final Positions positions;
    private final OfficeTime time;

    ConcernsOfTheYear(
            Concerns concerns,
            ConcernSheets sheets,
            Areas areas,
            Administration accounts,
            Positions positions,
            OfficeTime time) {
        this.concerns = concerns;
        this.sheets = sheets;
        this.areas = areas;
        this.accounts = accounts;
        this.positions = positions;
        this.time = time;
    }

    private record Desk(Actor board, Actor head, Actor coordinator) {}

    /// Everything people raised, each as far as it has come.
    void happen(LocalDate today) {
        var desk = new Desk(person("chuyenvien.tgdv"), person("lanhdao.tgdv"), person("dieuphoi.tgdv"));
        concerns.takeDesk(desk.head());
        for (var raised : Raised.ALL) {
            happen(raised, desk, today);
        }
    }

    private Actor person(String userName) {
        return accounts.named(userName)
                .flatMap(positions::holder)
                .flatMap(holder -> holder.inPosition(null).map(holder::as))
                .orElseThrow();
    }

    /// A morning so many days ago, and never in the future.
    private Instant at(LocalDate today, int ago, int hour) {
        return time.at(today.minusDays(ago), LocalTime.of(hour, 20));
    }

    private void happen(Raised raised, Desk desk, LocalDate today) {
        var id = open(raised, desk, today);
        if (!raised.reaches(Raised.End.TRIAGED)) {
            return;
        }
        var work = new Work(id, raised, desk, today);
        work.rate();
        if (raised.end() == Raised.End.LEVEL4) {
            work.by(
                    desk.coordinator(),
                    0,
                    ConcernMove.VERIFY,
                    ConcernInput.words("").proved(null, Raised.SEEN));
            return;
        }
        if (!raised.reaches(Raised.End.ASSIGNED)) {
            return;
        }
        work.assign();
        treat(raised, work);
    }

    /// What the office does with a concern once it is assigned, as far as this one came.
    private static void treat(Raised raised, Work work) {
        if (raised.reaches(Raised.End.WORKING)) {
            work.begin();
        }
        if (raised.end() == Raised.End.WAITING) {
            work.by(work.lead(), 3, ConcernMove.ASK_PERSON, ConcernInput.words(Raised.QUESTION));
        }
        if (raised.reaches(Raised.End.PREPARED)) {
            work.answer();
        }
        if (raised.reaches(Raised.End.PROMISED)) {
            work.end();
        }
    }

    private ConcernId open(Raised raised, Desk desk, LocalDate today) {
        var fresh = NewConcern.of(
                        Channel.valueOf(raised.channel()),
                        Field.valueOf(raised.field()),
                        raised.title(),
                        raised.facts(),
                        area(raised.commune(), today).id())
                .asking(raised.wish())
                .at(raised.place());
        return switch (concerns.open(fresh, at(today, raised.ago(), 8), desk.board())) {
            case Opening.Opened(var id, var receipt) -> id;
            case Opening.Refused(var why) -> throw new IllegalStateException(raised.title() + ": " + why);
        };
    }

    private AreaLine area(String name, LocalDate today) {
        return areas.search(name, today, 20).stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// One concern, and what its people do.
    private final class Work {

        private final ConcernId id;
        private final Raised raised;
        private final Desk desk;
        private final LocalDate today;

        Work(ConcernId id, Raised raised, Desk desk, LocalDate today) {
            this.id = id;
            this.raised = raised;
            this.desk = desk;
            this.today = today;
        }

        Actor lead() {
            return person("vanthu." + raised.lead());
        }

        Actor chief() {
            return person("lanhdao." + raised.lead());
        }

        /// After so many days from the receipt, and never in the future.
        Instant after(int days) {
            return at(today, Math.max(raised.ago() - days, 0), days == 0 ? 9 : 8);
        }

        void by(Actor who, int days, ConcernMove move, ConcernInput input) {
            var refused = concerns.act(id, version(), move, input, after(days), who);
            done(refused, move);
        }

        private int version() {
            return sheets.version(id, desk.board());
        }

        private void done(Optional<Refusal> refused, ConcernMove move) {
            refused.ifPresent(why -> {
                throw new IllegalStateException(raised.title() + ": " + move + " " + why);
            });
        }

        void rate() {
            by(desk.board(), 0, ConcernMove.ACKNOWLEDGE, ConcernInput.words(Raised.ACKNOWLEDGED));
            by(
                    desk.board(),
                    0,
                    ConcernMove.TRIAGE,
                    ConcernInput.rating(raised.rating()).confirmed(true));
        }

        void assign() {
            var input =
                    ConcernInput.words(Raised.ROUTED).to(lead().organisation().value(), List.of(partner()));
            by(desk.board(), 1, ConcernMove.ASSIGN, input);
        }

        private UUID partner() {
            var other = raised.lead().equals("stc") ? "vanthu.vpubnd" : "vanthu.stc";
            return person(other).organisation().value();
        }

        void begin() {
            var plan = new ConcernInput.Informing(Raised.BEFORE, Raised.DURING, Raised.AFTER);
            var input = ConcernInput.words(Raised.UNIT)
                    .more(Raised.STEPS)
                    .proved(null, Raised.FIRST_TASK)
                    .telling(plan);
            by(lead(), 2, ConcernMove.START, input);
        }

        void answer() {
            by(
                    lead(),
                    5,
                    ConcernMove.PREPARE,
                    ConcernInput.words(raised.reply()).more(raised.summary()).ending(raised.outcome()));
            if (raised.reaches(Raised.End.ANSWERED)) {
                by(chief(), 6, ConcernMove.APPROVE, ConcernInput.NOTHING.confirmed(true));
                by(lead(), 6, ConcernMove.SEND, ConcernInput.NOTHING);
            }
        }

        void end() {
            if (raised.outcome() == Outcome.UNDER_WAY) {
                promise();
            }
            if (raised.reaches(Raised.End.CLAIMED)) {
                by(
                        lead(),
                        18,
                        ConcernMove.CLAIM,
                        ConcernInput.words(Raised.CLAIM).proved(null, Raised.PROOF));
            }
            if (raised.reaches(Raised.End.CONFIRMED)) {
                by(desk.coordinator(), 22, ConcernMove.CONFIRM, ConcernInput.words(Raised.SEEN));
            }
        }

        private void promise() {
            var day = today.minusDays(raised.ago()).plusDays(raised.promised());
            by(
                    lead(),
                    7,
                    ConcernMove.PROMISE,
                    ConcernInput.words(raised.promise()).more(Raised.FUNDING).on(day));
            var waiting = sheets.need(id, desk.board()).papers().signatures().getFirst();
            done(
                    concerns.decide(
                            id, version(), waiting.id(), true, ConcernInput.NOTHING.confirmed(true), after(7), chief()),
                    ConcernMove.PROMISE);
        }
    }
}
