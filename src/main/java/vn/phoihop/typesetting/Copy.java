package vn.phoihop.typesetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The certification under a copy (bản sao): which kind, who made it, under which number, where and when, who signed.
public record Copy(
        Sort sort,
        @Nullable String superior,
        Head.Issuer issuer,
        Designation designation,
        String place,
        LocalDate date,
        Signature signature,
        Recipients recipients) {

    /// What was copied and from what.
    public enum Sort {
        /// sao y: the whole, from the original
        WHOLE,
        /// trích sao: a part, from the original
        EXTRACT,
        /// sao lục: the whole, from a certified copy
        SECOND
    }
}
