package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// A recommendation of a report (kiến nghị, đề xuất): to whom, what, until when, and what became of it.
public record RecommendationLine(
        String province,
        UUID id,
        String number,
        SubmissionId report,
        String reportNumber,
        OrganisationId owner,
        OrganisationId addressee,
        String addresseeName,
        String words,
        LocalDate dueOn,
        State state,
        String answer,
        @Nullable Reference paper,
        @Nullable ClockId acknowledgement,
        @Nullable ClockId clock,
        @Nullable Instant issuedAt,
        @Nullable Instant answeredAt,
        int version) {

    /// How far it has come.
    public enum State {
        /// Trong dự thảo báo cáo.
        DRAFT,
        /// Đã gửi.
        ISSUED,
        /// Đã tiếp nhận.
        ACKNOWLEDGED,
        /// Đã trả lời.
        ANSWERED,
        /// Đã đóng.
        CLOSED,
        /// Đã rút.
        WITHDRAWN
    }

    public Reference reference() {
        return new Reference("reports", "recommendations/" + id, number, words);
    }

    /// With the name of the addressee, as it is known.
    RecommendationLine named(String name) {
        return new RecommendationLine(
                province,
                id,
                number,
                report,
                reportNumber,
                owner,
                addressee,
                name,
                words,
                dueOn,
                state,
                answer,
                paper,
                acknowledgement,
                clock,
                issuedAt,
                answeredAt,
                version);
    }
}
