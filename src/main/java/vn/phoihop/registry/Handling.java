package vn.phoihop.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the office adds to a document (NĐ 30/2020/NĐ-CP Phụ lục VI): urgency, LƯU HÀNH NỘI BỘ, pages and copies, the
/// days it came and is due, the file (hồ sơ) it belongs to, a note.
public record Handling(
        Urgency urgency,
        boolean internal,
        @Nullable Integer pages,
        @Nullable Integer copies,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate dueOn,
        String fileCode,
        String note) {

    /// What is known of a document the moment it is dropped.
    static Handling fresh(@Nullable LocalDate arrivedOn) {
        return new Handling(Urgency.NORMAL, false, null, null, arrivedOn, null, "", "");
    }
}
