package vn.phoihop.petitions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// An answer to one or more petitions, under its two headings: what was asked (nội dung kiến nghị), and what was found
/// and done (kết quả nghiên cứu, giải quyết). A correction names what it corrects and stands beside it.
public record Answer(
        String province,
        AnswerId id,
        OrganisationId by,
        Status status,
        AnswerText text,
        String paper,
        @Nullable AnswerId corrects,
        String reason,
        AccountId preparedBy,
        String preparer,
        Instant preparedAt,
        String approver,
        @Nullable Instant sentAt) {

    /// How far an answer is.
    public enum Status {
        PREPARED,
        HANDED_BACK,
        APPROVED,
        SENT
    }

    /// What is promised by it, and until when; null when nothing is.
    public @Nullable LocalDate promisedOn() {
        return text.promisedOn();
    }
}
