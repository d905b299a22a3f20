package vn.phoihop.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.shared.Reference;

/// Where a figure of a report comes from: the values of each unit as they were at the cut-off, or when the report was
/// approved; for a counted figure the records. `changed` are those that would come out differently today.
public record EvidencePage(
        ReportSheet sheet,
        String mark,
        String printed,
        List<Figured> figures,
        List<Figured> changed,
        Book.@Nullable Overwritten byHand,
        List<Reference> records,
        @Nullable UUID snapshot) {

    public String path() {
        return sheet.submission().reference().path();
    }

    /// The page of one unit’s value, with every version of it.
    public String to(Figured.Piece piece, Figured figure) {
        return "/indicators/values/" + piece.area() + "/" + sheet.request().period() + "?figure="
                + URLEncoder.encode(figure.code(), StandardCharsets.UTF_8);
    }

    /// The form in which a unit gave it.
    public String form(Figured.Piece piece) {
        var request = sheet.request();
        return "/indicators/forms/" + request.form() + "/" + piece.area() + "/" + request.period();
    }

    /// The figure in the snapshot, with every value it was summed from.
    public String kept(Figured figure) {
        return "/indicators/snapshots/" + snapshot + "?figure="
                + URLEncoder.encode(figure.code(), StandardCharsets.UTF_8);
    }

    /// What would come out today, when that differs.
    public Optional<Figured> today(Figured figure) {
        return changed.stream().filter(one -> one.code().equals(figure.code())).findFirst();
    }
}
