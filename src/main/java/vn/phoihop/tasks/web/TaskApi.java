package vn.phoihop.tasks.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;
import vn.phoihop.tasks.Acceptances;
import vn.phoihop.tasks.DateClass;
import vn.phoihop.tasks.Deadline;
import vn.phoihop.tasks.NewTask;
import vn.phoihop.tasks.Output;
import vn.phoihop.tasks.OutputKind;
import vn.phoihop.tasks.Planning;
import vn.phoihop.tasks.Progress;
import vn.phoihop.tasks.Refusal;
import vn.phoihop.tasks.TaskId;
import vn.phoihop.tasks.TaskLine;
import vn.phoihop.tasks.TaskLists;
import vn.phoihop.tasks.TaskMove;
import vn.phoihop.tasks.TaskSheet;
import vn.phoihop.tasks.TaskSheets;
import vn.phoihop.tasks.TaskState;
import vn.phoihop.tasks.Tasks;

/// Tasks for other systems.
@MayAct
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

    private final TaskLists lists;
    private final TaskSheets sheets;
    private final Tasks tasks;
    private final Progress progress;
    private final Acceptances acceptances;
    private final Clock clock;

    TaskApi(TaskLists lists, TaskSheets sheets, Tasks tasks, Progress progress, Acceptances acceptances, Clock clock) {
        this.lists = lists;
        this.sheets = sheets;
        this.tasks = tasks;
        this.progress = progress;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /// A page of tasks; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> tasks, @Nullable String next) {}

    /// A task of a list.
    public record Line(
            UUID id,
            String number,
            String title,
            Output output,
            UUID owner,
            UUID lead,
            List<UUID> partners,
            TaskState state,
            DateClass dateClass,
            LocalDate firstDueOn,
            LocalDate dueOn,
            boolean late,
            UUID clock,
            @Nullable Reference source,
            int urgings,
            int parts,
            int partsAccepted,
            int version) {

        static Line of(TaskLine line) {
            return new Line(
                    line.id().value(),
                    line.number().toString(),
                    line.title(),
                    line.output(),
                    line.owner().value(),
                    line.lead().value(),
                    line.partners().stream().map(OrganisationId::value).toList(),
                    line.state(),
                    line.dateClass(),
                    line.firstDueOn(),
                    line.dueOn(),
                    line.isLate(),
                    line.clock().value(),
                    line.source(),
                    line.urgings(),
                    line.parts(),
                    line.partsAccepted(),
                    line.version());
        }
    }

    /// A task in full, with what may be done with it and what is written down beside it.
    public record Whole(Line task, List<TaskMove> moves, List<Line> parts, TaskSheet.Papers papers) {}

    /// A task to be given: on a day (`due`) or in working days (`days`); `form` makes it one, however often it is sent.
    public record Fresh(
            UUID form,
            String title,
            OutputKind outputKind,
            String output,
            String criterion,
            UUID lead,
            @Nullable List<UUID> partners,
            @Nullable LocalDate due,
            @Nullable Integer days,
            @Nullable String law,
            @Nullable Reference source) {}

    /// What an act says, at the version of the task it was seen in.
    public record Said(
            int version,
            @Nullable String words,
            @Nullable String unit,
            @Nullable Boolean criterion) {}

    @GetMapping
    Page list(@ModelAttribute TaskQuery query, BindingResult ignored, Actor actor) {
        var slice = lists.list(query.filter(), query.after(), actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new TaskId(id), actor);
        return new Whole(
                Line.of(sheet.line()),
                sheet.may().stream().sorted().toList(),
                sheet.split().stream().map(Line::of).toList(),
                sheet.papers());
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping
    ResponseEntity<Object> plan(@RequestBody Fresh fresh, Actor actor) {
        if ((fresh.due() == null) == (fresh.days() == null)) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "due or days, one of the two");
        }
        return switch (tasks.plan(task(fresh), actor)) {
            case Planning.Planned(var id) ->
                ResponseEntity.created(URI.create("/api/v1/tasks/" + id)).body(one(id.value(), actor));
            case Planning.Refused(var why) -> problem(HttpStatus.CONFLICT, why.name());
        };
    }

    private static NewTask task(Fresh fresh) {
        var planned = new Deadline(DateClass.PLAN, fresh.due(), fresh.days(), "");
        var law = fresh.law();
        var partners = fresh.partners() == null ? List.<UUID>of() : fresh.partners();
        return new NewTask(
                fresh.form(),
                fresh.source(),
                null,
                fresh.title(),
                new Output(fresh.outputKind(), fresh.output(), fresh.criterion()),
                new OrganisationId(fresh.lead()),
                partners.stream().map(OrganisationId::new).toList(),
                law == null ? planned : planned.byLaw(law),
                "");
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping("/{id}/start")
    ResponseEntity<Object> start(@PathVariable UUID id, @RequestBody Said said, Actor actor) {
        return after(
                id,
                actor,
                progress.start(new TaskId(id), said.version(), ActForm.typed(said.unit()), clock.instant(), actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping("/{id}/claim")
    ResponseEntity<Object> claim(@PathVariable UUID id, @RequestBody Said said, Actor actor) {
        return after(
                id,
                actor,
                progress.claim(new TaskId(id), said.version(), ActForm.typed(said.words()), clock.instant(), actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping("/{id}/accept")
    ResponseEntity<Object> accept(@PathVariable UUID id, @RequestBody Said said, Actor actor) {
        var isMet = Boolean.TRUE.equals(said.criterion());
        return after(
                id,
                actor,
                acceptances.accept(
                        new TaskId(id), said.version(), isMet, ActForm.typed(said.words()), clock.instant(), actor));
    }

    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping("/{id}/send-back")
    ResponseEntity<Object> sendBack(@PathVariable UUID id, @RequestBody Said said, Actor actor) {
        return after(
                id,
                actor,
                acceptances.sendBack(
                        new TaskId(id), said.version(), ActForm.typed(said.words()), clock.instant(), actor));
    }

    /// The task as it is now; a refusal is a problem that names its reason.
    private ResponseEntity<Object> after(UUID id, Actor actor, Optional<Refusal> refused) {
        return refused.map(why -> problem(HttpStatus.CONFLICT, why.name()))
                .orElseGet(() -> ResponseEntity.ok(one(id, actor)));
    }

    @ExceptionHandler
    ResponseEntity<Object> notUnderstood(HttpMessageNotReadableException what) {
        return problem(HttpStatus.BAD_REQUEST, "the body is missing or is no such JSON");
    }

    private static ResponseEntity<Object> problem(HttpStatus status, String reason) {
        var problem = ProblemDetail.forStatusAndDetail(status, reason);
        problem.setTitle(status.getReasonPhrase());
        return ResponseEntity.status(status).body(problem);
    }
}
