package vn.phoihop.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.calendar.days.Deadline;
import vn.phoihop.calendar.days.SpecialDay;
import vn.phoihop.calendar.days.WorkCalendar;
import vn.phoihop.shared.TerminalWords;

/// The answer of the command line, in its three forms: some lines, one line, one JSON object.
record DueAnswer(String due, Deadline deadline, List<String> steps, String warning) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static DueAnswer of(DueQuestion question, WorkCalendar calendar, TerminalWords words) {
        var deadline = question.term().due(calendar);
        var moment = deadline.moment();
        var due = moment == null ? deadline.day().toString() : moment.toString();
        var steps = deadline.steps().stream().map(words::say).toList();
        return new DueAnswer(due, deadline, steps, words.say("calendar.standing." + deadline.standing()));
    }

    String text() {
        return due + " (" + warning + ")\n  " + String.join("\n  ", steps);
    }

    String line() {
        return due + " " + deadline.standing() + " " + String.join("; ", steps);
    }

    String json() {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("due", due);
        answer.put("status", deadline.standing().name());
        answer.put("steps", steps);
        answer.put("days", deadline.named().stream().map(DueAnswer::day).toList());
        return JSON.writeValueAsString(answer);
    }

    static String error(String sentence) {
        return JSON.writeValueAsString(Map.of("error", sentence));
    }

    private static Map<String, String> day(SpecialDay special) {
        var day = new LinkedHashMap<String, String>();
        day.put("day", special.day().toString());
        day.put("kind", special.kind().name());
        day.put("name", special.name());
        day.put("decision", special.decision());
        return day;
    }
}
