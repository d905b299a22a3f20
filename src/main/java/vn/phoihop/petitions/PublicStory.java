package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.publicsite.spi.PublicCorrection;
import vn.phoihop.publicsite.spi.PublicDates;
import vn.phoihop.publicsite.spi.PublicEntry;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.publicsite.spi.PublicOwner;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.publicsite.spi.PublicSection;
import vn.phoihop.publicsite.spi.PublicStage;
import vn.phoihop.publicsite.spi.PublicStep;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// A petition as anyone may read it: what was asked, who answers, what was answered and promised, every step with its
/// day. What was prepared inside, who wrote it and what was written between the two sides stays out.
@Component
class PublicStory {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Set<String> STEPS = Set.of(
            "PETITION_SENT",
            "PETITION_RECEIVED",
            "PETITION_RETURNED",
            "PETITION_REDIRECTED",
            "HOLDING_ANSWER_SENT",
            "ANSWER_SENT",
            "ANSWER_ACCEPTED",
            "ANSWER_SENT_BACK",
            "PUT_TO_SESSION",
            "MONITORING_STARTED",
            "PROMISE_MOVED",
            "PROMISE_FOUND_BROKEN",
            "FULFILMENT_RECOGNISED",
            "PETITION_CLOSED",
            "PETITION_CARRIED_OVER",
            "ANSWER_CORRECTED",
            "PETITION_REOPENED");

    private final StoryStore store;
    private final AnswerStore answers;
    private final PromiseStore promises;
    private final PetitionTimers timers;
    private final ClearedNames names;
    private final Organisations organisations;
    private final MessageSource messages;
    private final ZoneId zone;

    PublicStory(
            StoryStore store,
            AnswerStore answers,
            PromiseStore promises,
            PetitionTimers timers,
            ClearedNames names,
            Organisations organisations,
            MessageSource messages,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.answers = answers;
        this.promises = promises;
        this.timers = timers;
        this.names = names;
        this.organisations = organisations;
        this.messages = messages;
        this.zone = zone;
    }

    /// With the names that two people have said are none of persons.
    PublicEntry of(Petition petition) {
        var entry = told(petition);
        return entry.withConfirmed(names.clearedIn(entry.texts(), petition.province()));
    }

    private PublicEntry told(Petition petition) {
        var sent = answers.sent(petition);
        var promised = promises.of(petition);
        var bodies = organisations.names(named(petition, sent, promised));
        var debtor = petition.debtor() == null ? petition.owner() : petition.debtor();
        var stage = stage(petition, promised);
        return PublicEntry.of(
                        PublicKind.PETITION,
                        petition.number(),
                        petition.content().topic(),
                        petition.publicity().text(),
                        owner(debtor, bodies),
                        stage,
                        dates(petition))
                .at(store.place(petition))
                .about(field(petition))
                .saying(say("petitions.public.stage." + petition.state()))
                .withSections(sections(sent, bodies))
                .withSteps(steps(petition))
                .withPromises(
                        promised.stream().map(each -> promise(each, bodies)).toList())
                .withCorrections(corrections(sent));
    }

    private static Set<OrganisationId> named(Petition petition, List<Answer> sent, List<Promise> promised) {
        var all = new HashSet<OrganisationId>();
        all.add(petition.owner());
        if (petition.debtor() != null) {
            all.add(Objects.requireNonNull(petition.debtor()));
        }
        sent.forEach(each -> all.add(each.by()));
        promised.forEach(each -> all.add(each.lead()));
        return all;
    }

    private static PublicOwner owner(OrganisationId id, Map<OrganisationId, String> names) {
        return new PublicOwner(id, names.getOrDefault(id, ""));
    }

    private String field(Petition petition) {
        var field = petition.content().field();
        return field == null ? "" : say("petitions.field." + field);
    }

    private PublicDates dates(Petition petition) {
        var moments = petition.course().moments();
        var isOwed = petition.state().isWithTheAgency();
        return new PublicDates(
                petition.raisedOn(),
                isOwed ? lastDay(timers.due(petition.clocks().answer(), petition)) : null,
                day(moments.answered()),
                day(moments.closed()));
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    /// The last day of a term that ends with it.
    private @Nullable LocalDate lastDay(@Nullable Instant end) {
        return end == null ? null : LocalDate.ofInstant(end.minusSeconds(1), zone);
    }

    private static PublicStage stage(Petition petition, List<Promise> promised) {
        return switch (petition.state()) {
            case ANSWERED -> PublicStage.ANSWERED;
            case ACCEPTED, FULFILLED, CLOSED ->
                isSolved(petition, promised) ? PublicStage.SOLVED : PublicStage.ANSWERED;
            case MONITORING -> promised.stream().anyMatch(Promise::isOpen) ? PublicStage.PROMISED : PublicStage.IN_HAND;
            case RETURNED -> PublicStage.REFERRED;
            case COLLECTED,
                    CONSOLIDATED,
                    SENT,
                    RECEIVED,
                    ASSIGNED,
                    ANSWER_PREPARED,
                    ANSWER_APPROVED,
                    SENT_BACK,
                    LINKED,
                    NOTED -> PublicStage.IN_HAND;
        };
    }

    /// Solved is what the council accepted as solved, or recognised as carried out.
    private static boolean isSolved(Petition petition, List<Promise> promised) {
        var found = petition.answering().answerClass();
        var isDone = petition.state() == PetitionState.FULFILLED
                || (petition.answering().reported() && promised.stream().noneMatch(Promise::isOpen));
        return isDone || (found != null && found.group() == ResultGroup.SOLVED);
    }

    private List<PublicSection> sections(List<Answer> sent, Map<OrganisationId, String> names) {
        var all = new ArrayList<PublicSection>();
        for (var answer : sent) {
            var key = answer.text().holding() ? "petitions.public.holding" : "petitions.public.answer";
            var lines = new ArrayList<>(List.of(answer.text().result()));
            if (!answer.text().ground().isEmpty()) {
                lines.add(answer.text().ground());
            }
            if (answer.text().answerClass() != null) {
                lines.add(say(
                        "petitions.public.result",
                        say("petitions.class." + answer.text().answerClass())));
            }
            var heading = say(key, names.getOrDefault(answer.by(), ""), shown(day(answer.sentAt())));
            all.add(new PublicSection(heading, lines, List.of()));
        }
        return all;
    }

    private List<PublicStep> steps(Petition petition) {
        return store.entries(petition, new Visibility(Set.of(petition.owner()))).stream()
                .filter(told -> STEPS.contains(told.act()))
                .map(told -> new PublicStep(
                        LocalDate.ofInstant(told.at(), zone), say("petitions.public.step." + told.act())))
                .toList();
    }

    private PublicPromise promise(Promise promise, Map<OrganisationId, String> names) {
        var earlier = promise.dates().stream()
                .filter(each -> each.act().equals("MADE") || each.act().equals("MOVED"))
                .map(Promise.Dated::dueOn)
                .filter(day -> !day.equals(promise.dueOn()))
                .toList();
        var state = promise.isOpen() ? open(promise) : PublicPromise.State.KEPT;
        return new PublicPromise(
                promise.text(), owner(promise.lead(), names), promise.dueOn(), earlier, state, day(promise.keptAt()));
    }

    /// Broken is what was not kept and got no later day since.
    private static PublicPromise.State open(Promise promise) {
        var last = promise.dates().isEmpty() ? "" : promise.dates().getLast().act();
        if (last.equals("BROKEN")) {
            return PublicPromise.State.BROKEN;
        }
        return promise.moved() > 0 ? PublicPromise.State.MOVED : PublicPromise.State.OPEN;
    }

    private List<PublicCorrection> corrections(List<Answer> sent) {
        var all = new ArrayList<PublicCorrection>();
        for (var answer : sent) {
            sent.stream()
                    .filter(before -> before.id().equals(answer.corrects()))
                    .forEach(before -> all.add(new PublicCorrection(
                            Objects.requireNonNull(day(answer.sentAt())),
                            before.text().result(),
                            answer.text().result(),
                            answer.reason())));
        }
        return all;
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
