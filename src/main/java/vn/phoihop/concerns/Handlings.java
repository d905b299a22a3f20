package vn.phoihop.concerns;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.PauseEnded;
import vn.phoihop.exchanges.ExchangeContent;
import vn.phoihop.exchanges.ExchangeDraft;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.exchanges.Exchanges;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// The work: asking whoever reported, asking another agency, more time.
@Component
class Handlings implements Acts {

    static final String EXCHANGES = "exchanges";
    private static final int MOST_WAITS = 2;
    private static final int MOST_DAYS = 30;
    /// What the other agency is asked for, as an exchange says it; whoever sends it may say it otherwise.
    private static final String PURPOSE = "ANSWER_CASE";

    private static final String GROUND = "Quy chế phối hợp theo Quyết định số 238-QĐ/TW";

    private final RecordStore records;
    private final ConcernClocks dates;
    private final Exchanges exchanges;
    private final ExchangeSheets sheets;
    private final ExchangeTerms terms;

    Handlings(
            RecordStore records, ConcernClocks dates, Exchanges exchanges, ExchangeSheets sheets, ExchangeTerms terms) {
        this.records = records;
        this.dates = dates;
        this.exchanges = exchanges;
        this.sheets = sheets;
        this.terms = terms;
    }

    @Override
    public Map<ConcernMove, Function<Step, Step.Decision>> acts() {
        return Map.ofEntries(
                Map.entry(ConcernMove.ASK_PERSON, this::askPerson),
                Map.entry(ConcernMove.REPLY, this::reply),
                Map.entry(ConcernMove.END_WAIT, this::endWait),
                Map.entry(ConcernMove.ASK_AGENCY, this::askAgency),
                Map.entry(ConcernMove.AGENCY_REPLIED, this::agencyReplied),
                Map.entry(ConcernMove.EXTEND, this::extend));
    }

    /// PC-14: a specific question; the reply waits, and the clock says why.
    Step.Decision askPerson(Step step) {
        var concern = step.concern();
        if (!concern.matter().isReachable()) {
            return Step.no(Refusal.NOT_REACHABLE);
        }
        if (concern.tally().waits() >= MOST_WAITS) {
            return Step.no(Refusal.ASKED_TWICE);
        }
        if (step.input().words().isEmpty()) {
            return Step.no(Refusal.WORDS_MISSING);
        }
        records.say(concern, "QUESTION", true, step.input().words(), step.at());
        // on the last day nothing is left to wait, and the clock runs on
        dates.pause(concern, "WAIT_PERSON", null, step.at(), step.by());
        return step.made(
                concern.moved(step.move()).with(concern.tally().waited()),
                step.input().words());
    }

    /// PC-15: what whoever reported answered, typed by them or told to the office.
    Step.Decision reply(Step step) {
        if (step.input().words().isEmpty()) {
            return Step.no(Refusal.WORDS_MISSING);
        }
        records.say(step.concern(), "REPLY", false, step.input().words(), step.at());
        dates.resume(step.concern(), step.at(), step.by());
        return step.made(step.input().words());
    }

    /// PC-16: the wait is over; silence never closes a concern.
    Step.Decision endWait(Step step) {
        dates.resume(step.concern(), step.at(), step.by());
        return step.made();
    }

    /// PC-17: another agency is asked by an exchange; its time is its own, the reply’s clock runs.
    Step.Decision askAgency(Step step) {
        var concern = step.concern();
        var whom = step.input().organisation();
        if (whom == null || step.input().words().isEmpty()) {
            return Step.no(whom == null ? Refusal.LEAD_MISSING : Refusal.WORDS_MISSING);
        }
        var agency = new OrganisationId(whom);
        var drafted = exchanges.draft(draft(step, agency), step.at(), step.by());
        if (!(drafted instanceof Exchanges.Drafted.Kept(var id))) {
            return Step.no(Refusal.EXCHANGE_MISSING);
        }
        var number = sheets.need(id, step.by()).number();
        records.link(
                concern,
                new Reference(EXCHANGES, id.toString(), number, concern.matter().title()),
                step.at());
        records.segment(concern, agency, step.at());
        return step.made(number, step.input().words());
    }

    private ExchangeDraft draft(Step step, OrganisationId agency) {
        var concern = step.concern();
        var term = terms.of(ExchangeKind.INFO_REQUEST).usual();
        var content = ExchangeContent.of(concern.matter().title(), step.input().words(), term)
                .forPurpose(PURPOSE, GROUND);
        var linked = new ExchangeContent(
                content.subject(),
                content.body(),
                content.purpose(),
                content.legalGround(),
                false,
                false,
                false,
                "",
                content.term(),
                concern.weight().level() == 4,
                "",
                concern.reference());
        return new ExchangeDraft(
                UUID.randomUUID(),
                ExchangeKind.INFO_REQUEST,
                linked,
                java.util.List.of(agency),
                null,
                java.util.List.of(),
                java.util.List.of());
    }

    /// PC-18: the other agency answered, refused or was not competent.
    Step.Decision agencyReplied(Step step) {
        records.segment(step.concern(), step.lead(), step.at());
        return step.made(step.input().words());
    }

    /// PC-34: more working days, before the date, once.
    Step.Decision extend(Step step) {
        var concern = step.concern();
        var days = days(step.input().more());
        if (days.isEmpty()) {
            return Step.no(Refusal.DAY_MISSING);
        }
        if (concern.tally().extensions() > 0) {
            return Step.no(Refusal.EXTENDED_ONCE);
        }
        var refused = dates.extend(concern, days.get(), step.input().words(), step.at(), step.by());
        if (refused.isPresent()) {
            return Step.no(
                    refused.get() == vn.phoihop.calendar.Refusal.DUE_HAS_PASSED
                            ? Refusal.DUE_HAS_PASSED
                            : Refusal.CLOCK_REFUSES);
        }
        return step.made(
                concern.with(concern.tally().extended()),
                days.get().toString(),
                step.input().words());
    }

    private static Optional<Integer> days(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed)).filter(days -> days > 0 && days <= MOST_DAYS);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /// Whether a pause that ended was the wait for whoever reported.
    static boolean isWait(Concern concern, PauseEnded ended) {
        return concern.axes().state() == ConcernState.WAITING_PERSON
                && concern.id().toString().equals(ended.record().id());
    }
}
