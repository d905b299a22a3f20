package vn.phoihop.press.occasions;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Seats;
import vn.phoihop.press.Capture;
import vn.phoihop.press.PressClocks;
import vn.phoihop.press.PressForms;
import vn.phoihop.press.PressNumber;
import vn.phoihop.press.PressText;
import vn.phoihop.press.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.HandMark;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// Meetings with the press and statements to it (họp báo, thông cáo, giao ban, thông tin đầu tiên): planned, approved
/// by another, held or issued, what was promised there kept.
@Component
public class Occasions {

    private final OccasionStore store;
    private final PressForms forms;
    private final OccasionPapers papers;
    private final OccasionPublishing publishing;
    private final PressClocks times;
    private final Clocks clocks;
    private final Seats seats;
    private final OccasionKeeper keeper;
    private final Clock clock;

    Occasions(
            OccasionStore store,
            PressForms forms,
            OccasionPapers papers,
            OccasionPublishing publishing,
            PressClocks times,
            Clocks clocks,
            Seats seats,
            OccasionKeeper keeper,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.papers = papers;
        this.publishing = publishing;
        this.times = times;
        this.clocks = clocks;
        this.seats = seats;
        this.keeper = keeper;
        this.clock = clock;
    }

    /// Plans an occasion; the same form plans it once. A first statement is due within hours of the event.
    @Transactional
    public Capture<OccasionId> plan(NewOccasion fresh, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = forms.typedIn(PressForms.Table.OCCASION, fresh.form(), province);
        if (known.isPresent()) {
            return new Capture.Captured<>(new OccasionId(known.get()));
        }
        var refused = refusal(fresh, at, by);
        if (refused.isPresent()) {
            return new Capture.Refused<>(refused.get());
        }
        var id = new OccasionId(UUID.randomUUID());
        var number = new PressNumber(PressNumber.OCCASION, times.day(at).getYear(), forms.nextSerial());
        var record = new Reference(Occasion.KIND, id.toString(), number.toString(), fresh.title());
        var due = fresh.kind() == OccasionKind.FIRST_STATEMENT ? statement(province, record, fresh, by) : null;
        var occasion = occasion(fresh, id, number, province, due, at, by);
        store.insert(occasion, fresh.form());
        keeper.tell(occasion, OccasionMove.PLAN, at, by);
        return new Capture.Captured<>(id);
    }

    private ClockId statement(String province, Reference record, NewOccasion fresh, Actor by) {
        var audience = Audience.of(by.organisation());
        return times.start(province, "PC-L4S", record, audience, fresh.time().startsAt(), by)
                .clock();
    }

    private static Occasion occasion(
            NewOccasion fresh,
            OccasionId id,
            PressNumber number,
            String province,
            @Nullable ClockId due,
            Instant at,
            Actor by) {
        var mark = HandMark.of(id.toString(), by);
        return new Occasion(
                province,
                id,
                number,
                fresh.kind(),
                fresh.title(),
                by.organisation(),
                fresh.partners(),
                OccasionState.PLANNED,
                fresh.time(),
                new Occasion.Text(fresh.agenda(), fresh.words(), mark),
                "",
                at,
                null,
                due,
                0);
    }

    private Optional<Refusal> refusal(NewOccasion fresh, Instant at, Actor by) {
        if (!by.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var isLate = fresh.kind() == OccasionKind.FIRST_STATEMENT
                && fresh.time().startsAt().isAfter(at);
        if (at.isAfter(clock.instant()) || isLate) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        return wrongTime(fresh.time())
                .or(() -> PressText.refuses(fresh.title(), fresh.agenda()))
                .or(() -> PressText.isSecret(fresh.words()));
    }

    private static Optional<Refusal> wrongTime(Occasion.Time time) {
        var ends = time.endsAt();
        return ends != null && !ends.isAfter(time.startsAt())
                ? Optional.of(Refusal.ENDS_BEFORE_IT_BEGINS)
                : Optional.empty();
    }

    /// One occasion in full, if this actor may see it.
    @Transactional(readOnly = true)
    public OccasionSheet need(OccasionId id, Actor actor) {
        var occasion = store.need(id, actor);
        var questions = papers.questions(occasion);
        return new OccasionSheet(
                occasion,
                questions,
                papers.documents(occasion),
                papers.history(occasion),
                may(occasion, questions, actor),
                publishing.preview(occasion, questions, clock.instant()).orElse(null),
                clocks.of(Occasion.KIND, id.toString(), actor.visibility()));
    }

    private static Set<OccasionMove> may(Occasion occasion, List<Question> questions, Actor actor) {
        var may = EnumSet.noneOf(OccasionMove.class);
        for (var move : OccasionMove.values()) {
            if (OccasionFlow.refuses(move, occasion.state(), occasion.parts(actor))
                    .isEmpty()) {
                may.add(move);
            }
        }
        may.remove(questions.stream().anyMatch(Question::isOwed) ? OccasionMove.CLOSE : OccasionMove.ANSWER);
        return may;
    }

    /// Writes the agenda and the words anew, before they are approved.
    @Transactional
    public Optional<Refusal> write(OccasionId id, int version, String agenda, String words, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var refused = keeper.refuses(occasion, OccasionMove.WRITE, at, by)
                .or(() -> PressText.refuses(agenda))
                .or(() -> PressText.isSecret(words));
        return OccasionKeeper.unless(
                refused,
                () -> keeper.keep(
                        occasion.saying(new Occasion.Text(agenda, words, occasion.mark(by))),
                        OccasionMove.WRITE,
                        at,
                        by));
    }

    /// A leader who did not write it approves what will be said, having looked at the personal data found in it.
    @Transactional
    public Optional<Refusal> approve(OccasionId id, int version, boolean confirmed, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var text = occasion.text();
        var refused = keeper.refuses(occasion, OccasionMove.APPROVE, at, by)
                .or(() -> text.agenda().isBlank() && text.words().isBlank()
                        ? Optional.of(Refusal.AGENDA_MISSING)
                        : Optional.empty())
                .or(() -> text.draftedMark().equals(occasion.mark(by))
                        ? Optional.of(Refusal.SAME_PERSON)
                        : Optional.empty())
                .or(() -> confirmed ? Optional.empty() : unconfirmed(occasion, at));
        return OccasionKeeper.unless(
                refused, () -> keeper.keep(occasion.moved(OccasionMove.APPROVE), OccasionMove.APPROVE, at, by));
    }

    private Optional<Refusal> unconfirmed(Occasion occasion, Instant at) {
        return publishing
                .preview(occasion, papers.questions(occasion), at)
                .filter(preview -> !preview.isClean())
                .map(preview -> Refusal.PERSONAL_DATA_UNCONFIRMED);
    }

    /// Another time or place; who comes is told why.
    @Transactional
    public Optional<Refusal> reschedule(
            OccasionId id, int version, Occasion.Time time, String reason, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var refused = keeper.refuses(occasion, OccasionMove.RESCHEDULE, at, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> occasion.kind().isMeeting() ? Optional.empty() : Optional.of(Refusal.NOT_NOW))
                .or(() -> wrongTime(time))
                .or(() -> PressText.refuses(reason, time.place()));
        return OccasionKeeper.unless(
                refused, () -> keeper.keep(occasion.at(time), OccasionMove.RESCHEDULE, at, by, reason));
    }

    /// Lays out a document of the register.
    @Transactional
    public Optional<Refusal> layOut(OccasionId id, int version, OccasionSheet.Laid document, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        return OccasionKeeper.unless(keeper.refuses(occasion, OccasionMove.LAY_OUT, at, by), () -> {
            papers.layOut(occasion, document);
            keeper.keep(occasion, OccasionMove.LAY_OUT, at, by, document.title());
        });
    }

    /// It was held or issued; anyone can read what was said.
    @Transactional
    public Optional<Refusal> hold(OccasionId id, int version, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        return OccasionKeeper.unless(keeper.refuses(occasion, OccasionMove.HOLD, at, by), () -> {
            times.stop(occasion.clock(), "issued", at, by);
            var held = occasion.moved(OccasionMove.HOLD).held(at);
            keeper.keep(held, OccasionMove.HOLD, at, by);
            publishing.publish(held, papers.questions(held));
            publishing.log("OccasionHeld", held, at);
        });
    }

    /// Ends it: no promised answer is owed.
    @Transactional
    public Optional<Refusal> close(OccasionId id, int version, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var refused = keeper.refuses(occasion, OccasionMove.CLOSE, at, by)
                .or(() -> papers.questions(occasion).stream().anyMatch(Question::isOwed)
                        ? Optional.of(Refusal.PROMISE_OPEN)
                        : Optional.empty());
        return OccasionKeeper.unless(
                refused, () -> keeper.keep(occasion.moved(OccasionMove.CLOSE), OccasionMove.CLOSE, at, by));
    }

    /// It does not take place; a leader says why.
    @Transactional
    public Optional<Refusal> cancel(OccasionId id, int version, String reason, Instant at, Actor by) {
        var occasion = keeper.need(id, version, by);
        var refused = keeper.refuses(occasion, OccasionMove.CANCEL, at, by)
                .or(() -> reason.isBlank() ? Optional.of(Refusal.REASON_MISSING) : Optional.empty())
                .or(() -> PressText.refuses(reason));
        return OccasionKeeper.unless(refused, () -> {
            times.stop(occasion.clock(), "cancelled", at, by);
            keeper.keep(occasion.moved(OccasionMove.CANCEL).because(reason), OccasionMove.CANCEL, at, by, reason);
        });
    }
}
