package vn.phoihop.exchanges;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// A document of the register that belongs to an exchange, or to what one receiver answered.
public record Attachment(
        Reference document, Purpose purpose, @Nullable LegId leg) {

    /// What it is here.
    public enum Purpose {
        /// Dự thảo xin ý kiến.
        DRAFT,
        /// Tài liệu kèm theo.
        PAPER,
        /// Văn bản, tài liệu trả lời.
        ANSWER,
        /// Minh chứng.
        EVIDENCE,
        /// Biên bản, kết luận.
        MINUTES
    }
}
