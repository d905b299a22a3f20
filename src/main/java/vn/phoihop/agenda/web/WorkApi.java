package vn.phoihop.agenda.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.agenda.MyWork;
import vn.phoihop.agenda.WorkList;
import vn.phoihop.calendar.AgendaBucket;
import vn.phoihop.calendar.AgendaLine;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// The list of work for other systems; who is on a record stays inside.
@MayAct({
    Role.SPECIALIST,
    Role.LEADER,
    Role.CLERK,
    Role.COUNCIL_OFFICE,
    Role.SPOKESPERSON,
    Role.COORDINATOR,
    Role.DATA_PROTECTION_OFFICER
})
@RestController
class WorkApi {

    private final MyWork work;

    WorkApi(MyWork work) {
        this.work = work;
    }

    /// A bucket: how many lines it has (or at least has), the first of them, and what goes into `after` of the next
    /// question about this bucket.
    public record Bucket(
            AgendaBucket bucket,
            int count,
            boolean atLeast,
            List<Line> lines,
            @Nullable String next) {}

    /// An obligation.
    public record Line(
            String kind,
            String id,
            String number,
            String title,
            String obligation,
            String holder,
            String owner,
            String due,
            String end,
            String status,
            boolean late,
            String why) {

        static Line of(AgendaLine line, WorkList list) {
            return new Line(
                    line.record().kind(),
                    line.record().id(),
                    line.record().number(),
                    line.record().title(),
                    line.obligation(),
                    list.name(line.holder()),
                    list.name(line.owner()),
                    line.dueOn().toString(),
                    line.due().toString(),
                    line.standing().name(),
                    line.isLate(),
                    "/api/v1" + line.clock().path());
        }
    }

    @GetMapping("/api/v1/work")
    List<Bucket> list(@ModelAttribute WorkQuery query, BindingResult ignored, Actor actor) {
        var list = work.list(query.filter(), query.after(), actor);
        return list.page().buckets().entrySet().stream()
                .map(entry -> {
                    var count = list.page().counts().of(entry.getKey());
                    var lines = entry.getValue().lines().stream()
                            .map(line -> Line.of(line, list))
                            .toList();
                    return new Bucket(
                            entry.getKey(),
                            count.number(),
                            count.isOpen(),
                            lines,
                            entry.getValue().next());
                })
                .toList();
    }
}
