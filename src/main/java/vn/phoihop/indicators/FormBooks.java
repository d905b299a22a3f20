package vn.phoihop.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Filings.Which;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.organisations.tables.Unreadable;
import vn.phoihop.shared.Actor;

/// A form as a workbook (biểu Excel): given out to be filled in elsewhere, and read back with every faulty cell named.
/// What was read counts only when it is handed in.
@Component
public class FormBooks {

    private static final int VALUE = 3;

    private final Filings filings;
    private final MessageSource messages;

    FormBooks(Filings filings, MessageSource messages) {
        this.filings = filings;
        this.messages = messages;
    }

    /// What a workbook holds for the figures of its form, by their number, and what is wrong or unusual about it.
    public record Tried(Map<Integer, String> typed, List<Fault> faults) {

        /// Whether something is wrong, and not only unusual.
        public boolean isFaulty() {
            return faults.stream().anyMatch(fault -> !fault.asksForReason());
        }
    }

    /// The form with what stands in it.
    public byte[] write(FormSheet sheet, Locale language) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(
                say("indicators.column.code", language),
                say("indicators.column.figure", language),
                say("indicators.column.unit", language),
                sheet.of().name() + " " + sheet.period().code()));
        for (var row : sheet.rows()) {
            lines.add(List.of(
                    row.figure().code(),
                    row.figure().name(),
                    row.figure().indicator().unit(),
                    row.typed()));
        }
        return Tables.xlsx("Bieu", lines);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /// Tries a workbook out, without taking anything from it.
    public Tried read(Which key, FormSheet sheet, byte[] file, Actor actor) {
        var faults = new ArrayList<Fault>();
        var typed = typed(file, sheet, faults);
        faults.addAll(filings.examine(key, typed, actor));
        return new Tried(typed, faults);
    }

    private static Map<Integer, String> typed(byte[] file, FormSheet sheet, List<Fault> faults) {
        var byCode = new LinkedHashMap<String, Integer>();
        sheet.rows().forEach(row -> byCode.put(row.figure().code(), row.figure().no()));
        var typed = new LinkedHashMap<Integer, String>();
        try {
            for (var row : Tables.read(file).rows()) {
                var figure = byCode.get(row.cell(0));
                if (figure != null) {
                    typed.put(figure, row.cell(VALUE));
                } else {
                    faults.add(new Fault("A" + row.number(), Fault.Kind.UNKNOWN_FIGURE, List.of(row.cell(0))));
                }
            }
        } catch (Unreadable e) {
            faults.add(new Fault("A1", Fault.Kind.BROKEN_LINE, List.of("")));
        }
        return typed;
    }
}
