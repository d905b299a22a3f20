package vn.phoihop.indicators;

import java.util.ArrayList;
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

    private final Filings filings;
    private final MessageSource messages;

    FormBooks(Filings filings, MessageSource messages) {
        this.filings = filings;
        this.messages = messages;
    }

    /// What a workbook holds for the figures of its form, by their number, where each stands in it, by code, and what
    /// is
    /// wrong or unusual about it.
    public record Tried(Map<Integer, String> typed, Map<String, String> cells, List<Fault> faults) {

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
                FormBook.head(sheet)));
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
    public Tried read(Which key, FormSheet sheet, byte[] file, Locale language, Actor actor) {
        var book = new FormBook(sheet);
        try {
            book.read(Tables.read(file));
        } catch (Unreadable e) {
            book.fault("A1", Fault.Kind.BROKEN_LINE, say(e.key(), language));
        }
        if (book.isWithoutCodes()) {
            book.fault("A1", Fault.Kind.BROKEN_LINE, say("indicators.form.no_codes", language));
        }
        var faults = new ArrayList<>(book.faults());
        faults.addAll(filings.examine(key, book.typed(), actor));
        return new Tried(book.typed(), book.cells(), faults);
    }
}
