package vn.phoihop.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Observation;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.shared.Reference;

/// Where a figure of a report comes from: the values of each unit as they were at the cut-off, or when the report was
/// approved; for one unit every version of its value; for a counted figure the records. `now` is what would come out
/// today, null while nothing is frozen.
public record EvidencePage(
        ReportSheet sheet,
        String mark,
        String printed,
        List<Figured> figures,
        List<Figured> changed,
        Book.@Nullable Overwritten byHand,
        String area,
        String areaName,
        List<History> histories,
        List<Reference> records) {

    /// Every version of the value one unit gave.
    public record History(Figured figure, List<Observation> versions) {}

    public String path() {
        return sheet.submission().reference().path();
    }

    /// The page of one unit’s value.
    public String to(Figured.Piece piece) {
        return path() + "/figures?mark=" + URLEncoder.encode(mark, StandardCharsets.UTF_8) + "&area=" + piece.area()
                + "#versions";
    }

    /// The form in which a unit gave it.
    public String form(Figured.Piece piece) {
        var request = sheet.request();
        return "/indicators/forms/" + request.form() + "/" + piece.area() + "/" + request.period();
    }

    /// What would come out today, when that differs.
    public Optional<Figured> today(Figured figure) {
        return changed.stream().filter(one -> one.code().equals(figure.code())).findFirst();
    }
}
