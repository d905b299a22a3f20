package vn.phoihop.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.spi.PublicBoard;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicLog;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPlace;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.publicsite.spi.WithdrawalReason;
import vn.phoihop.shared.OrganisationId;

/// What anyone may see of a concern, pushed in the transaction of the act that changed it. The public page speaks
/// Vietnamese.
@Component
class PublicFace {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PublicBoard board;
    private final PublicLog log;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final HistoryStore history;
    private final LeakCheck leaks;
    private final Organisations organisations;
    private final MessageSource messages;
    private final ConcernClocks dates;

    PublicFace(
            PublicBoard board,
            PublicLog log,
            AnswerStore answers,
            PromiseStore promises,
            HistoryStore history,
            LeakCheck leaks,
            Organisations organisations,
            MessageSource messages,
            ConcernClocks dates) {
        this.board = board;
        this.log = log;
        this.answers = answers;
        this.promises = promises;
        this.history = history;
        this.leaks = leaks;
        this.organisations = organisations;
        this.messages = messages;
        this.dates = dates;
    }

    /// Shows the concern as it is now, where it is public.
    void shows(Concern concern) {
        if (concern.axes().isPublic()) {
            board.publish(entry(concern));
        }
    }

    /// Takes down the concern that was withheld, for the reason that both have signed.
    void withholds(Concern concern, String code) {
        var number = concern.number().toString();
        if (board.isShown(PublicKind.CONCERN, number)) {
            board.withdraw(PublicKind.CONCERN, number, withdrawal(code));
        }
    }

    /// The reason both have signed, in the words of the board.
    private static WithdrawalReason withdrawal(String code) {
        return switch (Reason.valueOf(code)) {
            case COURT_PENDING -> WithdrawalReason.PENDING_PROCEDURE;
            case SAFETY -> WithdrawalReason.SAFETY;
            default -> WithdrawalReason.PERSONAL_DATA;
        };
    }

    /// One line of the public log.
    void counts(Concern concern, ConcernMove what, String reason, LocalDate day) {
        var rule = concern.weight().isRated() ? "rubric" : "";
        log.count(
                day,
                Concern.KIND,
                Rows.of(what).event(),
                reason,
                concern.hands().owner(),
                rule);
    }

    /// A promise was not kept by its day.
    void broken(Concern concern, LocalDate day) {
        log.count(day, Concern.KIND, "PromiseBroken", "", concern.hands().owner(), "");
        shows(concern);
    }

    /// The entry as the public will see it; every text that looks like personal data was confirmed by the one who
    /// approved it.
    PublicEntry entry(Concern concern) {
        var sent = answers.of(concern).stream()
                .filter(answer -> answer.sentAt() != null)
                .toList();
        var entry = entry(concern, sent, promises(concern));
        return entry.withConfirmed(entry.texts().stream()
                .flatMap(text -> leaks.find(text).stream())
                .distinct()
                .toList());
    }

    /// The entry with these answers and promises; nothing in it counts as confirmed.
    PublicEntry entry(Concern concern, List<AnswerStore.Answer> sent, List<PublicPromise> promised) {
        return head(concern, sent.isEmpty() ? "" : sent.getLast().summary())
                .at(new PublicPlace(
                        concern.matter().area().value(), concern.matter().areaName()))
                .about(say("concerns.field." + concern.matter().field()))
                .saying(say("concerns.public." + concern.axes().state()))
                .withSections(sections(concern, sent))
                .withSteps(steps(concern))
                .withPromises(promised);
    }

    private PublicEntry head(Concern concern, String summary) {
        var lead = concern.hands().lead();
        return PublicEntry.of(
                PublicKind.CONCERN,
                concern.number().toString(),
                title(concern),
                summary,
                owner(lead == null ? concern.hands().owner() : lead),
                stage(concern),
                new PublicDates(
                        dates.day(concern.moments().firstReceivedAt()),
                        due(concern),
                        day(concern.moments().answeredAt()),
                        day(concern.moments().closedAt())));
    }

    private @Nullable LocalDate due(Concern concern) {
        return concern.axes().state() == ConcernState.ANSWERED
                ? null
                : dates.open(concern, ConcernClocks.ANSWER)
                        .map(line -> line.dueOn())
                        .orElse(null);
    }

    /// The title was written by the office; names in it stay inside.
    private String title(Concern concern) {
        var title = concern.matter().title();
        return leaks.find(title).isEmpty()
                ? title
                : say(
                        "concerns.public.title",
                        say("concerns.field." + concern.matter().field()),
                        concern.matter().areaName());
    }

    private List<PublicSection> sections(Concern concern, List<AnswerStore.Answer> sent) {
        var sections = new ArrayList<PublicSection>();
        if (concern.axes().publication() == Publication.FULL_PUBLIC) {
            sections.add(PublicSection.of(
                    say("concerns.sheet.facts"), concern.matter().facts()));
            if (!concern.matter().wish().isEmpty()) {
                sections.add(PublicSection.of(
                        say("concerns.sheet.wish"), concern.matter().wish()));
            }
        }
        for (var answer : sent) {
            sections.add(PublicSection.of(say("concerns.answer." + answer.kind()), answer.summary()));
        }
        return sections;
    }

    private List<PublicStep> steps(Concern concern) {
        return history.moves(concern).stream()
                .flatMap(told -> step(told.act(), dates.day(told.at())).stream())
                .toList();
    }

    /// A step as everybody reads it, if it is one that everybody reads.
    Optional<PublicStep> step(String act, LocalDate day) {
        var key = "concerns.step." + act;
        return has(key) ? Optional.of(new PublicStep(day, say(key))) : Optional.empty();
    }

    /// A promise that would be made.
    PublicPromise promised(Concern concern, String words, LocalDate day) {
        var lead = concern.hands().lead();
        return new PublicPromise(
                words,
                owner(lead == null ? concern.hands().owner() : lead),
                day,
                List.of(),
                PublicPromise.State.OPEN,
                null);
    }

    List<PublicPromise> promises(Concern concern) {
        return promises.of(concern).stream()
                .map(promise -> new PublicPromise(
                        promise.words(),
                        owner(promise.owner()),
                        promise.day(),
                        promise.earlierDays(),
                        state(promise),
                        day(promise.keptAt())))
                .toList();
    }

    private static PublicPromise.State state(Promise promise) {
        return switch (promise.standing()) {
            case OPEN -> PublicPromise.State.OPEN;
            case MOVED -> PublicPromise.State.MOVED;
            case BROKEN, ENDED -> PublicPromise.State.BROKEN;
            case KEPT, KEPT_LATE -> PublicPromise.State.KEPT;
        };
    }

    private static PublicStage stage(Concern concern) {
        return switch (concern.axes().state()) {
            case RECEIVED -> PublicStage.RECEIVED;
            case TRIAGED -> concern.tally().rounds() > 1 ? PublicStage.REOPENED : PublicStage.IN_HAND;
            case LINKED, ASSIGNED, IN_PROGRESS, ANSWER_PREPARED, ANSWER_APPROVED -> PublicStage.IN_HAND;
            case WAITING_PERSON, WAITING_AGENCY -> PublicStage.WAITING;
            case ANSWERED -> PublicStage.ANSWERED;
            case COMMITTED -> PublicStage.PROMISED;
            case RESOLUTION_CLAIMED -> PublicStage.CLAIMED_SOLVED;
            case CONFIRMED -> PublicStage.SOLVED;
            case CLOSED_UNCONFIRMED, WITHDRAWN -> PublicStage.CLOSED_UNCONFIRMED;
            case CLOSED_EXPLAINED -> PublicStage.ANSWERED;
            case NOT_ACCEPTED -> PublicStage.DECLINED;
            case REFERRED -> PublicStage.REFERRED;
        };
    }

    private PublicOwner owner(OrganisationId id) {
        return new PublicOwner(id, organisations.names(List.of(id)).getOrDefault(id, ""));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : dates.day(at);
    }

    private boolean has(String key) {
        return !say(key).equals(key);
    }

    private String say(String key, Object... parts) {
        return Objects.requireNonNullElse(messages.getMessage(key, parts, key, VIETNAMESE), key);
    }
}
