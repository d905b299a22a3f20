package vn.phoihop.exchanges;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.shared.Actor;

/// Exchanges one at a time, in full, with what this actor may do: the transition tables draw the buttons.
@Component
public class ExchangeSheets {

    private final ExchangeStore exchanges;
    private final SheetStore sheets;
    private final ThreadStore thread;
    private final AttachmentStore attachments;
    private final CommentStore comments;
    private final DetailStore details;
    private final DraftStore drafts;
    private final AnswerActs answers;
    private final ExchangeTimers timers;

    ExchangeSheets(
            ExchangeStore exchanges,
            SheetStore sheets,
            ThreadStore thread,
            AttachmentStore attachments,
            CommentStore comments,
            DetailStore details,
            DraftStore drafts,
            AnswerActs answers,
            ExchangeTimers timers) {
        this.exchanges = exchanges;
        this.sheets = sheets;
        this.thread = thread;
        this.attachments = attachments;
        this.comments = comments;
        this.details = details;
        this.drafts = drafts;
        this.answers = answers;
        this.timers = timers;
    }

    /// At which version the exchange is, for who acts on it without looking at its sheet.
    @Transactional(readOnly = true)
    public int version(ExchangeId id, Actor actor) {
        return exchanges.need(id, actor).version();
    }

    /// What was asked of each receiver, as far as this actor sees it.
    @Transactional(readOnly = true)
    public List<LegSheet> legs(ExchangeId id, Actor actor) {
        return legs(exchanges.need(id, actor), actor);
    }

    /// The sheet of an exchange, if this actor may see it.
    @Transactional(readOnly = true)
    public ExchangeSheet need(ExchangeId id, Actor actor) {
        var exchange = exchanges.need(id, actor);
        var province = exchange.province();
        var legs = legs(exchange, actor);
        return new ExchangeSheet(
                id,
                exchange.number(),
                exchange.kind(),
                exchange.status(),
                exchange.requester(),
                exchange.receivers(),
                exchange.content(),
                exchange.round(),
                exchange.submittedAt(),
                exchange.sentAt(),
                sheets.closedAt(province, id),
                exchange.version(),
                details(exchange),
                legs,
                thread.of(id, actor),
                attachments.of(province, id, actor),
                comments.of(province, id, actor),
                clocks(id, actor),
                acts(exchange, legs, actor),
                exchange.draftedBy().equals(actor.account()));
    }

    private ExchangeSheet.Details details(Exchange exchange) {
        return new ExchangeSheet.Details(
                details.meeting(exchange.province(), exchange.id()).orElse(null),
                details.phases(exchange.province(), exchange.id()),
                details.figures(exchange.province(), exchange.id()),
                details.conclusions(exchange.province(), exchange.id()));
    }

    private List<LegSheet> legs(Exchange exchange, Actor actor) {
        var rules = sheets.rules(exchange.province(), exchange.id(), actor);
        return sheets.legs(exchange.province(), exchange.id(), actor).stream()
                .map(each -> completed(exchange, each, rules, actor))
                .toList();
    }

    /// Only the actor’s own leg has a draft, so however many legs there are, one is asked for.
    private LegSheet completed(Exchange exchange, LegSheet sheet, Map<LegId, Leg> rules, Actor actor) {
        @Nullable Leg leg = rules.get(sheet.id());
        if (leg == null) {
            return sheet;
        }
        var isOwn = sheet.receiver().equals(actor.organisation());
        return sheet.with(
                possible(exchange, leg, actor),
                new LegSheet.Preparing(
                        exchange.kind() != ExchangeKind.INFO_SUPPLY
                                && answers.refusesPreparing(leg, actor).isEmpty(),
                        answers.refusesApproving(leg, actor).isEmpty()),
                isOwn ? draft(leg, actor) : null,
                isOwn ? sheet.internalOwner() : "");
    }

    private LegSheet.@Nullable Draft draft(Leg leg, Actor actor) {
        return drafts.find(leg, actor)
                .map(each -> new LegSheet.Draft(
                        each.answer(),
                        each.drafter(),
                        each.submittedAt(),
                        each.by().equals(actor.account())))
                .orElse(null);
    }

    /// What may be clicked: the events of the table that do not go by way of a prepared answer.
    private static Set<LegEvent> possible(Exchange exchange, Leg leg, Actor actor) {
        return Arrays.stream(LegEvent.values())
                .filter(event -> isClicked(exchange, event))
                .filter(event -> leg.refuses(event, "?", actor).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LegEvent.class)));
    }

    private static boolean isClicked(Exchange exchange, LegEvent event) {
        return switch (event) {
            case LEG_ACKNOWLEDGED,
                    LEG_FOUND_NOT_COMPETENT,
                    QUESTION_ASKED,
                    QUESTION_ANSWERED,
                    APPEAL_LODGED,
                    APPEAL_UPHELD,
                    APPEAL_DISMISSED,
                    LEG_ACCEPTED,
                    LEG_FOUND_INSUFFICIENT,
                    LEG_REWORK_STARTED -> true;
            case LEG_EXTENDED -> exchange.kind() != ExchangeKind.MEETING_INVITATION;
            case ANSWERING_STARTED -> exchange.kind() != ExchangeKind.INFO_SUPPLY;
            case SUPPLY_NOTED -> exchange.kind() == ExchangeKind.INFO_SUPPLY;
            case LEG_SENT,
                    QUESTION_WAIT_EXPIRED,
                    PARTIAL_ANSWER_SENT,
                    LEG_ANSWERED,
                    LEG_REFUSED,
                    LEG_ACCEPTED_BY_SILENCE,
                    LEG_RECALLED,
                    LEG_CLOSED_WITHOUT_REPLY,
                    LATE_REPLY_RECEIVED -> false;
        };
    }

    /// It is not ended while somebody still owes an answer, so that is not offered either.
    private static Set<ExchangeEvent> acts(Exchange exchange, List<LegSheet> legs, Actor actor) {
        var isOwed = legs.stream().anyMatch(each -> each.status().isOpen());
        return Arrays.stream(ExchangeEvent.values())
                .filter(event -> event != ExchangeEvent.EXCHANGE_COMPLETED || !isOwed)
                .filter(event -> exchange.refuses(event, "?", actor)
                        .filter(why -> why != Refusal.SAME_PERSON)
                        .isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExchangeEvent.class)));
    }

    private Map<ClockId, ClockLine> clocks(ExchangeId id, Actor actor) {
        var all = new HashMap<ClockId, ClockLine>();
        timers.of(id, actor.visibility()).forEach(each -> all.put(each.id(), each));
        return all;
    }
}
