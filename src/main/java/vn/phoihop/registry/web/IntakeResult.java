package vn.phoihop.registry.web;

import java.util.Locale;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.registry.symbols.DocumentCode;

/// What the intake page says about one file: kept (with what was read), there already, or refused and why.
public record IntakeResult(
        String file, State state, String path, String title, int findings, String why, boolean isKey) {

    /// What became of the file.
    public enum State {
        KEPT,
        ALREADY,
        REFUSED
    }

    static IntakeResult of(String file, Answer answer, Locale language) {
        return switch (answer) {
            case Answer.Kept(var id, var reading) ->
                new IntakeResult(
                        file,
                        State.KEPT,
                        "/registry/" + id,
                        title(reading),
                        reading.findings().size(),
                        "",
                        false);
            case Answer.AlreadyKept(var id) ->
                new IntakeResult(file, State.ALREADY, "/registry/" + id, "", 0, "", false);
            case Answer.ReadOnly(var reading) ->
                new IntakeResult(
                        file, State.KEPT, "", title(reading), reading.findings().size(), "", false);
            case Answer.Refused(var why) ->
                new IntakeResult(file, State.REFUSED, "", "", 0, "registry.refusal." + why, true);
            case Answer.NotRead(var why) ->
                new IntakeResult(file, State.REFUSED, "", "", 0, why.sentence(language), false);
        };
    }

    private static String title(Reading reading) {
        var head = reading.head();
        var number = head.number() == null || head.symbol() == null
                ? ""
                : DocumentCode.printed(head.number(), head.symbol()) + " ";
        return (number + (head.subject() == null ? "" : head.subject())).strip();
    }
}
