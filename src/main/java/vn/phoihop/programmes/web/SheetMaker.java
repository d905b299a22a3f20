package vn.phoihop.programmes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.programmes.ItemTasks;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.ProgrammeSheet;
import vn.phoihop.programmes.ProgrammeSheets;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.programmes.Step;
import vn.phoihop.programmes.Vocabulary;
import vn.phoihop.programmes.Vocabulary.Topic;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.tasks.TaskState;

/// Makes the sheet of a programme, and brings it again when something was said no to, with everything that was typed.
@Component
class SheetMaker {

    private final ProgrammeSheets sheets;
    private final Vocabulary vocabulary;
    private final Organisations organisations;
    private final Choices choices;
    private final ItemTasks tasks;

    SheetMaker(
            ProgrammeSheets sheets,
            Vocabulary vocabulary,
            Organisations organisations,
            Choices choices,
            ItemTasks tasks) {
        this.sheets = sheets;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.choices = choices;
        this.tasks = tasks;
    }

    ModelAndView fresh(ProgrammeId id, @Nullable Integer year, Actor actor) {
        return Replies.page("programmes/sheet", page(id, year, Typed.nothing(), "", actor));
    }

    SheetPage page(ProgrammeId id, @Nullable Integer year, Typed typed, String said, Actor actor) {
        var sheet = sheets.need(id, actor);
        var form = vocabulary.forms().stream()
                .filter(each -> each.code().equals(sheet.programme().head().form()))
                .findFirst()
                .orElse(null);
        return new SheetPage(
                sheet,
                topics(),
                form,
                successors(sheet),
                actor.organisation(),
                actor.is(Role.CLERK),
                choices.today(),
                year == null ? yearOf(sheet) : year,
                UUID.randomUUID(),
                typed,
                said,
                work(sheet, actor));
    }

    Map<String, Topic> topics() {
        var topics = new LinkedHashMap<String, Topic>();
        vocabulary.topics().forEach(topic -> topics.put(topic.code(), topic));
        return topics;
    }

    private int yearOf(ProgrammeSheet sheet) {
        var head = sheet.programme().head();
        var now = choices.today().getYear();
        return Math.clamp(now, head.begins().getYear(), head.ends().getYear());
    }

    /// Bodies that followed a party which is no more.
    private List<OrganisationLine> successors(ProgrammeSheet sheet) {
        if (!sheet.may(Step.SUCCEED)) {
            return List.of();
        }
        var today = choices.today();
        return sheet.active().stream()
                .flatMap(party -> organisations.successorsOn(today, party.organisation()).stream()
                        .filter(line -> !line.id().equals(party.organisation())))
                .distinct()
                .toList();
    }

    private Map<UUID, List<SheetPage.ItemWork>> work(ProgrammeSheet sheet, Actor actor) {
        var work = new LinkedHashMap<UUID, List<SheetPage.ItemWork>>();
        tasks.of(sheet.items(), actor)
                .forEach((origin, lines) -> work.put(
                        UUID.fromString(origin),
                        lines.stream()
                                .map(line -> new SheetPage.ItemWork(
                                        line.number().toString(),
                                        line.reference().path(),
                                        "tasks.state." + line.state(),
                                        line.isLate(),
                                        line.state() == TaskState.ACCEPTED))
                                .toList()));
        return work;
    }

    /// Does something to a programme and shows its sheet; a no brings the sheet with what was typed.
    ModelAndView attempt(ProgrammeId id, Typed typed, Actor actor, Supplier<Optional<Refusal>> act) {
        return attemptOr(id, typed, actor, () -> act.get().map(why -> "programmes.refusal." + why));
    }

    /// The same, where the no is the key of a sentence.
    ModelAndView attemptOr(ProgrammeId id, Typed typed, Actor actor, Supplier<Optional<String>> act) {
        if (typed.isWrong()) {
            return again(id, typed, "programmes.wrong", HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            var refused = act.get();
            return refused.isPresent()
                    ? again(id, typed, refused.get(), HttpStatus.CONFLICT, actor)
                    : Reply.seeOther(id.path());
        } catch (OptimisticLockingFailureException faster) {
            return again(id, typed, "programmes.changed_meanwhile", HttpStatus.CONFLICT, actor);
        }
    }

    ModelAndView again(ProgrammeId id, Typed typed, String said, HttpStatus status, Actor actor) {
        return Replies.page("programmes/sheet", page(id, null, typed, said, actor), status);
    }
}
