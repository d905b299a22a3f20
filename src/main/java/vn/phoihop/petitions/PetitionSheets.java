package vn.phoihop.petitions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.petitions.Petition.Publicity;
import vn.phoihop.petitions.PetitionSheet.Handled;
import vn.phoihop.petitions.PetitionSheet.Kin;
import vn.phoihop.petitions.PetitionSheet.Origin;
import vn.phoihop.petitions.PetitionSheet.Publication;
import vn.phoihop.petitions.PetitionSheet.Relatives;
import vn.phoihop.registry.Cases;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Part;
import vn.phoihop.shared.Role;

/// Petitions one at a time, in full, with what this actor may do: the transition table draws the buttons.
@Component
public class PetitionSheets {

    private static final int RELATIVES = 8;
    private static final int LOOKED_AT = 40;

    private final PetitionStore petitions;
    private final SessionStore sessions;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final RelativeStore relatives;
    private final EntryStore entries;
    private final Clocks clocks;
    private final Cases cases;

    PetitionSheets(
            PetitionStore petitions,
            SessionStore sessions,
            AnswerStore answers,
            PromiseStore promises,
            RelativeStore relatives,
            EntryStore entries,
            Clocks clocks,
            Cases cases) {
        this.petitions = petitions;
        this.sessions = sessions;
        this.answers = answers;
        this.promises = promises;
        this.relatives = relatives;
        this.entries = entries;
        this.clocks = clocks;
        this.cases = cases;
    }

    /// At which version the petition is, for who acts on it without looking at its sheet.
    @Transactional(readOnly = true)
    public int version(PetitionId id, Actor actor) {
        return petitions.need(id, actor).version();
    }

    /// The sheet of a petition, if this actor may see it.
    @Transactional(readOnly = true)
    public PetitionSheet need(PetitionId id, Actor actor) {
        var petition = petitions.need(id, actor);
        var promised = promises.of(petition);
        var written = answers.of(petition, actor);
        return new PetitionSheet(
                id,
                petition.number(),
                petition.kind(),
                petition.state(),
                petition.owner(),
                petition.content(),
                origin(petition),
                handled(petition, actor),
                written,
                promised,
                relatives(petition, actor),
                clocks.of("petitions", id.toString(), actor.visibility()),
                entries.of(petition, actor),
                petition.parts(actor),
                possible(petition, promised, written, actor),
                publication(petition, actor),
                petition.version());
    }

    private Origin origin(Petition petition) {
        var course = petition.course();
        var province = petition.province();
        return new Origin(
                sessions.find(province, course.session()).orElseThrow(),
                course.session().equals(course.firstSession())
                        ? null
                        : sessions.find(province, course.firstSession()).orElseThrow(),
                sessions.find(province, course.round()).orElseThrow(),
                sessions.find(province, course.meeting()).orElseThrow(),
                course.raisedOn(),
                course.carried(),
                course.reraised());
    }

    private Handled handled(Petition petition, Actor actor) {
        var handling = petition.handling();
        var answering = petition.answering();
        var document = handling.document();
        return new Handled(
                handling.receiver(),
                handling.lead(),
                handling.partners(),
                handling.competentBody(),
                handling.paper(),
                document == null ? null : cases.find(document, actor).orElse(null),
                handling.askedOn(),
                answering.answerClass(),
                answering.round(),
                answering.sentBack(),
                answering.sessionAsked(),
                answering.reported(),
                actor.account().equals(answering.preparedBy()),
                petition.course().toldOn(),
                petition.course().toldWhere(),
                petition.course().moments().answered(),
                petition.course().moments().closed());
    }

    private Relatives relatives(Petition petition, Actor actor) {
        return new Relatives(
                relatives.main(petition, actor).stream().findFirst().orElse(null),
                relatives.joinedInto(petition, actor),
                relatives.together(petition, actor),
                relatives.earlier(petition, actor),
                petition.parts(actor).contains(Part.OWNER) ? alike(petition, actor) : List.of());
    }

    /// What may be the same raised before: machines propose, a person confirms.
    private List<Kin> alike(Petition petition, Actor actor) {
        var words = petition.content().wording();
        return relatives.candidates(petition, actor, LOOKED_AT).stream()
                .filter(each -> Likeness.of(words, each.wording()) >= Likeness.SAME)
                .limit(RELATIVES)
                .toList();
    }

    /// What may be clicked: the events of the table, without those for which the thing they are about is not there.
    private static Set<PetitionEvent> possible(
            Petition petition, List<Promise> promised, List<Answer> written, Actor actor) {
        var isOpen = promised.stream().anyMatch(Promise::isOpen);
        var isHolding = !written.isEmpty() && written.getLast().text().holding();
        return Arrays.stream(PetitionEvent.values())
                .filter(event -> event != PetitionEvent.PETITION_COLLECTED)
                .filter(event -> petition.refuses(event, "?", actor).isEmpty())
                .filter(event -> isAbout(event, isOpen, isHolding, petition))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PetitionEvent.class)));
    }

    private static boolean isAbout(PetitionEvent event, boolean isOpen, boolean isHolding, Petition petition) {
        if (event == PetitionEvent.PROMISE_MOVED || event == PetitionEvent.PROMISE_FOUND_BROKEN) {
            return isOpen;
        }
        if (event == PetitionEvent.MONITORING_STARTED) {
            return isOpen || petition.isUnderWay();
        }
        if (event == PetitionEvent.HOLDING_ANSWER_SENT) {
            return isHolding;
        }
        return event != PetitionEvent.ANSWER_SENT || !isHolding;
    }

    private static Publication publication(Petition petition, Actor actor) {
        var isOurs = petition.parts(actor).contains(Part.OWNER);
        var isShown = petition.publicity().state() == Publicity.State.SUMMARY_PUBLIC;
        return new Publication(
                petition.publicity().state().name(),
                petition.publicity().text(),
                isOurs && !isShown && Publishing.isRipe(petition),
                isOurs && isShown && actor.is(Role.LEADER));
    }

    /// Others an answer to this petition could serve too.
    @Transactional(readOnly = true)
    public List<Kin> answerable(PetitionId id, Actor actor) {
        return relatives.answerable(petitions.need(id, actor), actor, LOOKED_AT);
    }
}
