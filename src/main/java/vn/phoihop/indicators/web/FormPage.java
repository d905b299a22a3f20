package vn.phoihop.indicators.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Fault;
import vn.phoihop.indicators.FilingEvent;
import vn.phoihop.indicators.FilingState;
import vn.phoihop.indicators.FormSheet;
import vn.phoihop.indicators.FormSheet.Row;
import vn.phoihop.indicators.Refusal;
import vn.phoihop.indicators.Typed;
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

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    /// Whether any field may be changed, so that there is something to hand in.
    public boolean isOpen() {
        return sheet.rows().stream().anyMatch(this::isOpen);
    }

    /// Whether a workbook was read and nothing in it asks for anything: good news.
    public boolean isWellRead() {
        return refusal == Refusal.TRIED_OUT && faults.isEmpty();
    }

    /// By what a whole is divided, before the first of its parts; empty elsewhere.
    public String dividedBy(Row row) {
        var place = sheet.rows().indexOf(row);
        var option = row.figure().option();
        var before = place == 0 ? null : sheet.rows().get(place - 1).figure().option();
        return option == null || (before != null && before.dimension().equals(option.dimension()))
                ? ""
                : option.dimensionName();
    }

    /// The share reckoned from what stands in the fields; null while one of the two is missing or nothing.
    public @Nullable BigDecimal share(Row row) {
        var indicator = row.figure().indicator();
        var above = number(indicator.numerator());
        var below = number(indicator.denominator());
        return above == null || below == null || below.signum() == 0
                ? null
                : above.multiply(indicator.unit().equals("%") ? HUNDRED : BigDecimal.ONE)
                        .divide(below, indicator.decimals(), RoundingMode.HALF_UP);
    }

    /// The field of an indicator on this form; empty when it is on another.
    public String field(@Nullable Integer indicator) {
        return whole(indicator).map(row -> row.figure().code()).orElse("");
    }

    private @Nullable BigDecimal number(@Nullable Integer indicator) {
        return whole(indicator).flatMap(row -> Typed.number(in(row))).orElse(null);
    }

    private Optional<Row> whole(@Nullable Integer indicator) {
        return sheet.rows().stream()
                .filter(row -> indicator != null
                        && row.figure().indicator().no() == indicator
                        && !row.figure().isPart())
                .findFirst();
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
        var details = fault.isAboutNumbers()
                ? fault.details().stream()
                        .map(number -> frame.number(new BigDecimal(number)))
                        .toArray()
                : fault.details().toArray();
        return frame.words("indicators.fault." + fault.kind(), details);
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
