package vn.phoihop.indicators.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault;
import vn.phoihop.indicators.FilingEvent;
import vn.phoihop.indicators.FilingState;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.FormSheet.Row;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.shell.spi.Frame;

/// A form to be filled in; after a refusal with everything that was typed and every fault beside its field.
public record FormPage(
        FormSheet sheet,
        Counts counts,
        Map<Integer, String> typed,
        String reason,
        @Nullable Refusal refusal,
        List<Fault> faults,
        Map<String, String> cells,
        String notice) {

    /// Which values were counted, and which kinds of evidence can be counted.
    public record Counts(Map<Integer, UUID> latest, Set<String> kinds) {}

    static FormPage of(FormSheet sheet, Counts counts, String notice) {
        return new FormPage(sheet, counts, Map.of(), "", null, List.of(), Map.of(), notice);
    }

    static FormPage again(
            FormSheet sheet,
            Counts counts,
            Map<Integer, String> typed,
            String reason,
            Refusal refusal,
            List<Fault> faults) {
        return new FormPage(sheet, counts, typed, reason, refusal, faults, Map.of(), "");
    }

    /// The same, naming the cells of the workbook the values come from.
    FormPage fromCells(Map<String, String> ofFigures) {
        return new FormPage(sheet, counts, typed, reason, refusal, faults, ofFigures, notice);
    }

    /// Whether what stands in the fields was read in a workbook.
    public boolean isFromWorkbook() {
        return !cells.isEmpty();
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

    /// Where a fault stands, as people call it: the cell of the workbook and the code.
    public String place(Fault fault) {
        var cell = cells.get(fault.place());
        return cell == null ? fault.place() : cell + " (" + fault.place() + ")";
    }

    /// Whether a field may be changed: by whom, and whether it is locked.
    public boolean isOpen(Row row) {
        return sheet.mayEnter()
                && row.figure().indicator().isEntered()
                && (sheet.state() != FilingState.LOCKED || row.isUnlocked());
    }

    /// Whether anything of the form can be counted by whom it is shown to.
    public boolean mayCount() {
        return sheet.mayEnter()
                && sheet.state() != FilingState.LOCKED
                && sheet.rows().stream()
                        .anyMatch(row ->
                                counts.kinds().contains(row.figure().indicator().evidence()));
    }

    /// The counting behind a value; null when it was not counted.
    public @Nullable UUID counting(Row row) {
        return counts.latest().get(row.figure().no());
    }

    public boolean may(String event) {
        return sheet.may(FilingEvent.valueOf(event));
    }

    /// The sentence of a fault, with its details.
    public static String say(Frame frame, Fault fault) {
        return frame.words("indicators.fault." + fault.kind(), fault.details().toArray());
    }

    /// The address of the form.
    public String address() {
        return "/indicators/forms/" + sheet.form().code() + "/" + sheet.of().code() + "/"
                + sheet.period().code();
    }

    /// The address of one value.
    public String address(Row row) {
        return ValuePage.address(sheet.of().code(), sheet.period().code(), row.figure());
    }
}
