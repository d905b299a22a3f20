package vn.phoihop.exchanges;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said with an act on an exchange: words (a reason, minutes, a review), the new plan of a meeting, who came,
/// the conclusions, what was carried out in which phase.
public record ExchangeInput(
        String words,
        @Nullable MeetingPlan meeting,
        List<Attendance> attendance,
        List<Conclusion> conclusions,
        Map<Phase, String> evidence) {

    public static final ExchangeInput NOTHING = words("");

    public ExchangeInput {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        attendance = List.copyOf(attendance);
        conclusions = List.copyOf(conclusions);
        evidence = Map.copyOf(evidence);
    }

    public static ExchangeInput words(String words) {
        return new ExchangeInput(words, null, List.of(), List.of(), Map.of());
    }

    public static ExchangeInput meeting(MeetingPlan plan, String reason) {
        return new ExchangeInput(reason, plan, List.of(), List.of(), Map.of());
    }

    public static ExchangeInput held(String minutes, List<Attendance> attendance) {
        return new ExchangeInput(minutes, null, attendance, List.of(), Map.of());
    }

    public static ExchangeInput concluded(List<Conclusion> conclusions) {
        return new ExchangeInput("", null, List.of(), conclusions, Map.of());
    }

    public static ExchangeInput carriedOut(Map<Phase, String> evidence) {
        return new ExchangeInput("", null, List.of(), List.of(), evidence);
    }

    List<String> typed() {
        return Stream.of(
                        Stream.of(words),
                        meeting == null ? Stream.<String>of() : Stream.of(meeting.place(), meeting.agenda()),
                        attendance.stream().map(Attendance::people),
                        conclusions.stream().flatMap(each -> Stream.of(each.words(), each.output())),
                        evidence.values().stream())
                .flatMap(each -> each)
                .toList();
    }
}
