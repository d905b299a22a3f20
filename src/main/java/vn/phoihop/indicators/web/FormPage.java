package vn.phoihop.indicators.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.FormSheet.Row;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.shell.spi.Frame;

/// A form to be filled in; after a refusal with everything that was typed and every fault beside its field.
public record FormPage(
        FormSheet sheet,
        Map<Integer, String> typed,
        String reason,
        @Nullable Refusal refusal,
        List<Fault> faults,
        String notice) {

    static FormPage of(FormSheet sheet, String notice) {
        return new FormPage(sheet, Map.of(), "", null, List.of(), notice);
    }

    static FormPage again(
            FormSheet sheet, Map<Integer, String> typed, String reason, Refusal refusal, List<Fault> faults) {
        return new FormPage(sheet, typed, reason, refusal, faults, "");
    }

    /// What stands in the field of a row.
    public String in(Row row) {
        return typed.getOrDefault(row.figure().no(), row.typed());
    }

    public List<Fault> faults(Row row) {
        return faults.stream()
                .filter(fault -> fault.place().equals(row.figure().code()))
                .toList();
    }

    /// Whether a field may be changed: by whom, and whether it is locked.
    public boolean isOpen(Row row) {
        return sheet.mayEnter()
                && row.figure().indicator().isEntered()
                && (!sheet.state().name().equals("LOCKED") || row.isUnlocked());
    }

    /// The sentence of a fault, with its details.
    public static String say(Frame frame, Fault fault) {
        return frame.words("indicators.fault." + fault.kind(), fault.details().toArray());
    }

    /// The address of the form.
    public String address() {
        return "/indicators/forms/" + sheet.form().code() + "/" + sheet.area().code() + "/"
                + sheet.period().code();
    }
}
