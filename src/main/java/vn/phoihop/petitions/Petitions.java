package vn.phoihop.petitions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.phoihop.organisations.Areas;
import vn.phoihop.petitions.PetitionMoves.Told;
import vn.phoihop.registry.Cases;
import vn.phoihop.shared.Actor;

/// What voters ask for (kiến nghị cử tri): collected at meetings, answered by who is competent, closed by the council
/// side alone.
///
/// Every act takes the moment from which it counts, now or earlier, and the version of the petition it was decided on.
@Component
public class Petitions {

    private final PetitionStore petitions;
    private final SessionStore sessions;
    private final Sessions sides;
    private final PetitionMoves moves;
    private final PetitionActs acts;
    private final Areas areas;
    private final Cases cases;
    private final ClearedNames names;
    private final Clock clock;
    private final ZoneId zone;

    Petitions(
            PetitionStore petitions,
            SessionStore sessions,
            Sessions sides,
            PetitionMoves moves,
            PetitionActs acts,
            Areas areas,
            Cases cases,
            ClearedNames names,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.petitions = petitions;
        this.sessions = sessions;
        this.sides = sides;
        this.moves = moves;
        this.acts = acts;
        this.areas = areas;
        this.cases = cases;
        this.names = names;
        this.clock = clock;
        this.zone = zone;
    }

    /// One petition as somebody saw it.
    public record Seen(PetitionId id, int version) {}

    /// Keeps what voters said, or says why not. Nothing that names a person is kept.
    @Transactional
    public Collected collect(NewPetition fresh, Instant at, Actor by) {
        var round = sessions.need(fresh.round(), by);
        var before = petitions.ofForm(round.province(), fresh.form());
        if (before.isPresent()) {
            return new Collected.Kept(before.get());
        }
        var refused =
                refuses(fresh, at, by).or(() -> secret(List.of(fresh.content().wording()), by));
        return refused.<Collected>map(Collected.Refused::new).orElseGet(() -> keep(fresh, round, at, by));
    }

    private Collected keep(NewPetition fresh, Session.Round round, Instant at, Actor by) {
        var area = areas.need(fresh.area());
        var meeting = sessions.meeting(round, fresh.heldOn(), area, fresh.place(), fresh.meeting());
        var number = String.format(Locale.ROOT, "KN-%d-%05d", at.atZone(zone).getYear(), petitions.nextNumber());
        var petition = new Petition(
                round.province(),
                PetitionId.random(),
                number,
                fresh.kind(),
                PetitionState.COLLECTED,
                round.council(),
                Set.of(),
                fresh.content(),
                PetitionCourse.begin(round.session(), round.id(), meeting, fresh.heldOn(), at),
                PetitionHandling.NOBODY,
                PetitionAnswering.NONE,
                PetitionClocks.NONE,
                Petition.Publicity.INTERNAL,
                0);
        petitions.add(petition, fresh.form(), area.id(), area.name(), by);
        var told = Told.of(at, by, "", area.name());
        moves.note(petition, PetitionEvent.PETITION_COLLECTED.name(), told);
        moves.tell(petition, PetitionEvent.PETITION_COLLECTED, told);
        return new Collected.Kept(petition.id());
    }

    /// Why something voters said would not be kept; empty when it would.
    @Transactional(readOnly = true)
    public Optional<Refusal> refuses(NewPetition fresh, Instant at, Actor by) {
        var round = sessions.need(fresh.round(), by);
        if (!sides.isCouncil(by) || !round.council().equals(by.organisation())) {
            return Optional.of(Refusal.NOT_THE_COUNCIL);
        }
        var content = fresh.content();
        if (content.wording().isEmpty()) {
            return Optional.of(Refusal.WORDING_MISSING);
        }
        if (content.wording().length() > PetitionContent.LONGEST
                || content.topic().length() > PetitionContent.LONGEST_TOPIC) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (fresh.heldOn().isAfter(LocalDate.ofInstant(clock.instant(), zone)) || at.isAfter(clock.instant())) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return personal(List.of(content.topic(), content.wording(), fresh.place()), by);
    }

    /// Does what this event is, or says why not.
    @Transactional
    public Optional<Refusal> act(
            PetitionId id, int version, PetitionEvent event, PetitionInput input, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        return petition.refuses(event, input.words(), by)
                .or(() -> refusesTyped(input.typed(), at, by))
                .or(() -> acts.act(petition, event, input, Told.of(at, by, input.words())));
    }

    /// Does the same with several petitions: with all of them, or with none. Says of each number why not.
    @Transactional
    public Map<String, Refusal> actAll(
            Collection<Seen> all, PetitionEvent event, PetitionInput input, Instant at, Actor by) {
        var refused = new LinkedHashMap<String, Refusal>();
        for (var seen : all) {
            var petition = petitions.need(seen.id(), by);
            act(seen.id(), seen.version(), event, input, at, by).ifPresent(why -> refused.put(petition.number(), why));
        }
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refused;
    }

    /// Keeps an answer for these petitions; the first is the one it was begun on. It waits for a leader of the
    /// answering side; nobody else sees it.
    @Transactional
    public Optional<Refusal> prepare(List<Seen> group, AnswerText text, Instant at, Actor by) {
        var all = group.stream()
                .map(each -> petitions.need(each.id(), by).at(each.version()))
                .toList();
        var first = all.getFirst();
        var refused = all.stream()
                .flatMap(each -> each.refuses(AnswerActs.event(each), "", by).stream())
                .findFirst()
                .or(() -> together(first, all) ? Optional.empty() : Optional.of(Refusal.NOT_TOGETHER))
                .or(() -> text.holding()
                                && all.stream()
                                        .anyMatch(each -> each.answering().holding())
                        ? Optional.of(Refusal.HOLDING_USED)
                        : Optional.empty())
                .or(() -> text.refuses(LocalDate.ofInstant(at, zone)))
                .or(() -> refusesTyped(text.typed(), at, by));
        if (refused.isEmpty()) {
            acts.prepare(all, text, Told.of(at, by, ""));
        }
        return refused;
    }

    private static boolean together(Petition first, List<Petition> all) {
        return all.stream()
                .allMatch(each -> each.owner().equals(first.owner())
                        && each.writers().equals(first.writers())
                        && each.province().equals(first.province()));
    }

    /// Puts a corrected answer beside the one that was sent, with the reason.
    @Transactional
    public Optional<Refusal> correct(
            PetitionId id, int version, AnswerText text, String paper, String reason, Instant at, Actor by) {
        var petition = petitions.need(id, by).at(version);
        var refused = petition.refuses(PetitionEvent.ANSWER_CORRECTED, reason, by)
                .or(() -> text.holding() ? Optional.of(Refusal.HOLDING_ANSWER) : Optional.empty())
                .or(() -> text.refuses(LocalDate.ofInstant(at, zone)).filter(why -> why != Refusal.DAY_HAS_PASSED))
                .or(() -> refusesTyped(text.typed(), at, by))
                .or(() -> refusesTyped(List.of(reason, paper), at, by));
        if (refused.isEmpty()) {
            acts.correct(petition, text, paper, Told.of(at, by, reason.strip()));
        }
        return refused;
    }

    private Optional<Refusal> refusesTyped(List<String> typed, Instant at, Actor by) {
        if (at.isAfter(clock.instant())) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        return personal(typed, by).or(() -> secret(typed, by));
    }

    private Optional<Refusal> personal(List<String> typed, Actor by) {
        return names.find(typed, by).isEmpty() ? Optional.empty() : Optional.of(Refusal.PERSONAL_DATA);
    }

    private Optional<Refusal> secret(List<String> typed, Actor by) {
        return cases.refusesSecrets(typed, by) ? Optional.of(Refusal.SECRET_WORDS) : Optional.empty();
    }
}
