package vn.phoihop.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.registry.symbols.PartialDate;

/// A line of the official book (sổ đăng ký văn bản đến, đi; NĐ 30/2020/NĐ-CP Phụ lục IV).
public record BookLine(
        Direction direction,
        DocumentStatus status,
        String period,
        @Nullable Integer ordinal,
        @Nullable LocalDate arrivedOn,
        String issuer,
        String number,
        String symbol,
        PartialDate dated,
        String type,
        String subject,
        String signer,
        List<String> addressees,
        List<String> recipients,
        @Nullable Integer copies,
        String note,
        String fate) {

    /// Number and symbol as printed.
    public String printedNumber() {
        return DocumentCode.printed(number, symbol);
    }

    static BookLine of(ResultSet row, int n) throws SQLException {
        return new BookLine(
                Direction.valueOf(row.getString("direction")),
                DocumentStatus.valueOf(row.getString("status")),
                row.getString("period"),
                row.getObject("ordinal", Integer.class),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("issuer"),
                row.getString("number"),
                row.getString("symbol"),
                new PartialDate(row.getString("dated")),
                row.getString("type"),
                row.getString("subject"),
                row.getString("signer"),
                DocumentStore.strings(row.getArray("addressees")),
                DocumentStore.strings(row.getArray("recipients")),
                row.getObject("copies", Integer.class),
                row.getString("note"),
                row.getString("fate"));
    }
}
