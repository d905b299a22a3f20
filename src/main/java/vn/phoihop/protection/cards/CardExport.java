package vn.phoihop.protection.cards;

import java.util.List;
import vn.phoihop.shared.Reference;

/// Contacts taken out of the program, each row with the mark of who took them, when and for what.
public record CardExport(String watermark, List<Row> rows) {

    /// The contact of one case.
    public record Row(Reference about, ContactCard card) {}

    public CardExport {
        rows = List.copyOf(rows);
    }
}
