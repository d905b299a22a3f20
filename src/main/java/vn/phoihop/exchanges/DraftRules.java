package vn.phoihop.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.Calendars;
import vn.phoihop.calendar.days.Direction;
import vn.phoihop.calendar.days.Limit;
import vn.phoihop.calendar.days.Roll;
import vn.phoihop.calendar.days.Term;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.protection.PersonalDataFinder;
import vn.phoihop.protection.PersonalDataKind;
import vn.phoihop.shared.OrganisationId;

/// What an exchange needs before it may be sent.
@Component
class DraftRules {

    private static final Set<ExchangeKind> WITH_PURPOSE = Set.of(ExchangeKind.INFO_REQUEST);

    private final Organisations organisations;
    private final ExchangeTerms terms;
    private final Calendars calendars;
    private final ZoneId zone;

    DraftRules(
            Organisations organisations,
            ExchangeTerms terms,
            Calendars calendars,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.organisations = organisations;
        this.terms = terms;
        this.calendars = calendars;
        this.zone = zone;
    }

    /// Why this cannot be sent as it is; the files are looked at by whoever knows them.
    Optional<Refusal> refuses(ExchangeDraft draft, OrganisationId requester, Instant at) {
        var content = draft.content();
        if (content.subject().isBlank()) {
            return Optional.of(Refusal.SUBJECT_MISSING);
        }
        if (content.body().isBlank()) {
            return Optional.of(Refusal.BODY_MISSING);
        }
        if (draft.kind() == ExchangeKind.COMMISSIONED_TOPIC && namesAPerson(content.subject())) {
            return Optional.of(Refusal.TOPIC_IS_A_PERSON);
        }
        return refusesReceivers(draft.receivers(), requester, at)
                .or(() -> refusesGround(draft))
                .or(() -> refusesTerm(draft))
                .or(() -> refusesKind(draft, at));
    }

    private static boolean namesAPerson(String subject) {
        return PersonalDataFinder.find(subject).stream().anyMatch(found -> found.kind() == PersonalDataKind.NAME);
    }

    Optional<Refusal> refusesReceivers(List<OrganisationId> receivers, OrganisationId requester, Instant at) {
        if (receivers.isEmpty()) {
            return Optional.of(Refusal.RECEIVER_MISSING);
        }
        if (receivers.contains(requester)) {
            return Optional.of(Refusal.RECEIVER_IS_SENDER);
        }
        var day = LocalDate.ofInstant(at, zone);
        var known = organisations.lines(receivers);
        return known.size() == receivers.size() && known.stream().allMatch(each -> isInForce(each, day))
                ? Optional.empty()
                : Optional.of(Refusal.RECEIVER_NOT_IN_FORCE);
    }

    private static boolean isInForce(OrganisationLine organisation, LocalDate day) {
        return organisation.validity().isInForceOn(day);
    }

    private Optional<Refusal> refusesGround(ExchangeDraft draft) {
        var content = draft.content();
        if (content.urgent() && content.urgentGround().isBlank()) {
            return Optional.of(Refusal.URGENT_GROUND_MISSING);
        }
        if (!content.personalData() && PersonalDataFinder.isIn(draft.words())) {
            return Optional.of(Refusal.PERSONAL_DATA);
        }
        if (!WITH_PURPOSE.contains(draft.kind()) && !content.personalData()) {
            return Optional.empty();
        }
        if (content.purpose() == null) {
            return Optional.of(Refusal.PURPOSE_MISSING);
        }
        if (content.legalGround().isBlank()) {
            return Optional.of(Refusal.GROUND_MISSING);
        }
        var isAllowed = !content.personalData()
                || terms.purposes().stream()
                        .anyMatch(each -> each.code().equals(content.purpose()) && each.allowsPersonalData());
        return isAllowed ? Optional.empty() : Optional.of(Refusal.PERSONAL_DATA_PURPOSE);
    }

    private Optional<Refusal> refusesTerm(ExchangeDraft draft) {
        var content = draft.content();
        return terms.of(draft.kind()).allows(content.term(), content.urgent())
                ? Optional.empty()
                : Optional.of(Refusal.TERM_BELOW_MINIMUM);
    }

    private Optional<Refusal> refusesKind(ExchangeDraft draft, Instant at) {
        return switch (draft.kind()) {
            case INFO_REQUEST, INFO_SUPPLY, DRAFT_CONSULTATION -> Optional.empty();
            case COMMISSIONED_TOPIC ->
                draft.content().output().isBlank() ? Optional.of(Refusal.OUTPUT_MISSING) : Optional.empty();
            case MEETING_INVITATION -> refusesMeeting(draft, at);
            case COMMS_PROPOSAL ->
                draft.phases().isEmpty() || !draft.phases().stream().allMatch(PhasePlan::isWhole)
                        ? Optional.of(Refusal.PHASES_MISSING)
                        : Optional.empty();
        };
    }

    private Optional<Refusal> refusesMeeting(ExchangeDraft draft, Instant at) {
        var meeting = draft.meeting();
        if (meeting == null
                || meeting.place().isBlank()
                || meeting.agenda().isBlank()
                || !meeting.ends().isAfter(meeting.starts())) {
            return Optional.of(Refusal.MEETING_INCOMPLETE);
        }
        var lastDay = new Term(
                        LocalDate.ofInstant(meeting.starts(), zone).atStartOfDay(),
                        Limit.workingDays(draft.content().term()),
                        Direction.BEFORE,
                        Roll.NONE)
                .due(calendars.current())
                .day();
        var isLate = lastDay.isBefore(LocalDate.ofInstant(at, zone))
                && !draft.content().urgent();
        return meeting.starts().isAfter(at) && !isLate ? Optional.empty() : Optional.of(Refusal.MEETING_TOO_SOON);
    }
}
