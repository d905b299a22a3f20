package vn.phoihop.calendar.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.ClockSheet;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.NotThere;

/// How a date was computed, for other systems.
@RestController
@MayAct
class ClockApi {

    private final Clocks clocks;
    private final MessageSource messages;

    ClockApi(Clocks clocks, MessageSource messages) {
        this.clocks = clocks;
        this.messages = messages;
    }

    @GetMapping("/api/v1/calendar/clocks/{id}")
    Answer clock(@PathVariable UUID id, Actor actor, Locale locale) {
        var sheet = clocks.sheet(new ClockId(id), actor.visibility()).orElseThrow(() -> new NotThere("clock " + id));
        return Answer.of(sheet, messages, locale);
    }

    /// A clock as other systems read it: the day (and for hours the moment) it is due, the standing of the calendar,
    /// the source of the term, the steps and the days off that mattered.
    record Answer(
            About record,
            String definition,
            String words,
            String due,
            String end,
            String status,
            String state,
            String effect,
            String basis,
            boolean overdue,
            int age,
            List<String> steps,
            List<Day> days) {

        /// What the clock belongs to: its address here, its number and its title.
        record About(String path, String number, String title) {}

        /// A day off or a worked Saturday, with the decision it rests on.
        record Day(String day, String kind, String name, String decision) {}

        static Answer of(ClockSheet sheet, MessageSource messages, Locale locale) {
            var line = sheet.line();
            var record = line.record();
            return new Answer(
                    new About(record.path(), record.number(), record.title()),
                    line.definition(),
                    line.words().in((key, parts) -> messages.getMessage(key, parts, locale)),
                    line.dueOn().toString(),
                    line.due().toString(),
                    line.standing().name(),
                    line.state().name(),
                    sheet.effect().name(),
                    sheet.basis(),
                    line.isOverdue(),
                    sheet.age(),
                    sheet.steps().stream()
                            .map(step -> step.in((key, parts) -> messages.getMessage(key, parts, locale)))
                            .toList(),
                    sheet.named().stream()
                            .map(day -> new Day(day.day().toString(), day.kind().name(), day.name(), day.decision()))
                            .toList());
        }
    }
}
