package vn.phoihop.concerns.web;

import java.time.Clock;
import java.time.Instant;
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
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernInput;
import vn.phoihop.concerns.ConcernLine;
import vn.phoihop.concerns.ConcernLists;
import vn.phoihop.concerns.ConcernMove;
import vn.phoihop.concerns.ConcernSheet;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.concerns.ConcernState;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// Concerns for other systems: problems, never who reported.
@MayAct
@RestController
@RequestMapping("/api/v1/concerns")
class ConcernApi {

    private final ConcernLists lists;
    private final ConcernSheets sheets;
    private final Concerns concerns;
    private final Clock clock;

    ConcernApi(ConcernLists lists, ConcernSheets sheets, Concerns concerns, Clock clock) {
        this.lists = lists;
        this.sheets = sheets;
        this.concerns = concerns;
        this.clock = clock;
    }

    /// A page of concerns; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> concerns, @Nullable String next) {}

    /// A concern of a list; its level is withheld from whoever is asked to rate it without knowing it.
    public record Line(
            UUID id,
            String number,
            String title,
            Field field,
            String areaCode,
            ConcernState state,
            int level,
            @Nullable UUID lead,
            Instant received,
            @Nullable LocalDate due,
            boolean provisional,
            boolean late,
            int version,
            boolean levelWithheld) {

        static Line of(ConcernLine line) {
            var lead = line.lead();
            return new Line(
                    line.id().value(),
                    line.number().toString(),
                    line.title(),
                    line.field(),
                    line.areaCode(),
                    line.state(),
                    line.level(),
                    lead == null ? null : lead.value(),
                    line.receivedAt(),
                    line.dueOn(),
                    !line.isSure(),
                    line.isLate(),
                    line.version(),
                    line.isBlind());
        }
    }

    /// A concern in full, with what may be done with it.
    public record Whole(Line concern, ConcernSheet.Problem problem, List<ConcernMove> moves) {}

    /// What a move says, at the version of the concern it was seen in.
    public record Said(
            int version,
            @Nullable String words,
            @Nullable String more,
            @Nullable String reason,
            @Nullable LocalDate day) {}

    @GetMapping
    Page list(@ModelAttribute ConcernQuery query, BindingResult ignored, Actor actor) {
        var slice = lists.list(query.filter(), query.after(), actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new ConcernId(id), actor);
        return new Whole(
                Line.of(sheet.line()),
                sheet.problem(),
                sheet.may().stream().sorted().toList());
    }

    /// A move of the table that needs words alone; what takes two signatures gets its first.
    @MayAct({Role.SPECIALIST, Role.LEADER, Role.CLERK, Role.COUNCIL_OFFICE, Role.SPOKESPERSON, Role.COORDINATOR})
    @PostMapping("/{id}/moves/{move}")
    ResponseEntity<Object> move(@PathVariable UUID id, @PathVariable String move, @RequestBody Said said, Actor actor) {
        var found = List.of(ConcernMove.values()).stream()
                .filter(each -> each.path().equals(move))
                .findFirst();
        if (found.isEmpty()) {
            return problem(HttpStatus.NOT_FOUND, "no such move");
        }
        var input = ConcernInput.words(or(said.words()))
                .more(or(said.more()))
                .because(or(said.reason()))
                .on(said.day());
        return after(
                id, actor, concerns.act(new ConcernId(id), said.version(), found.get(), input, clock.instant(), actor));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

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
