package vn.phoihop.exchanges;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// Which exchanges someone asks to see; null or empty asks for nothing in particular. It is the address of the list.
///
/// `organisation` is a receiver, `requester` who asked, `from` and `to` the days of sending, both included.
public record ExchangeFilter(
        String words,
        @Nullable Box box,
        @Nullable ExchangeKind kind,
        @Nullable ExchangeStatus status,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId requester,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Outcome outcome,
        boolean urgent) {

    /// Everything, newest first.
    public static final ExchangeFilter ALL =
            new ExchangeFilter("", null, null, null, null, null, null, null, null, false);

    /// Where an exchange lies, seen from the own organisation.
    public enum Box {
        /// Chờ cơ quan ta xử lý.
        WAITING,
        /// Ta gửi.
        SENT,
        /// Ta nhận.
        RECEIVED,
        /// Đã kết thúc.
        CLOSED
    }

    /// What became of a receiver’s part; each figure of the measures opens the list of one of these.
    public enum Outcome {
        /// Bên nhận đã đến hạn hoặc đã trả lời.
        DUE,
        /// Đã trả lời đúng hạn.
        IN_TIME,
        /// Trả lời quá hạn.
        LATE,
        /// Quá hạn, chưa trả lời.
        OVERDUE,
        /// Đã được xem xét.
        REVIEWED,
        /// Đầy đủ ngay lần đầu.
        COMPLETE,
        /// Được chấp nhận do im lặng.
        SILENT,
        /// Từ chối có căn cứ.
        REFUSED
    }

    public ExchangeFilter {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
    }

    public static ExchangeFilter words(String words) {
        return new ExchangeFilter(words, null, null, null, null, null, null, null, null, false);
    }

    public ExchangeFilter in(@Nullable Box wanted) {
        return new ExchangeFilter(words, wanted, kind, status, organisation, requester, from, to, outcome, urgent);
    }

    public ExchangeFilter of(@Nullable ExchangeKind wanted) {
        return new ExchangeFilter(words, box, wanted, status, organisation, requester, from, to, outcome, urgent);
    }

    public ExchangeFilter with(@Nullable ExchangeStatus wanted) {
        return new ExchangeFilter(words, box, kind, wanted, organisation, requester, from, to, outcome, urgent);
    }

    public ExchangeFilter by(@Nullable OrganisationId wanted, @Nullable Outcome ended) {
        return new ExchangeFilter(words, box, kind, status, wanted, requester, from, to, ended, urgent);
    }

    public ExchangeFilter askedBy(OrganisationId wanted, boolean urgently) {
        return new ExchangeFilter(words, box, kind, status, organisation, wanted, from, to, outcome, urgently);
    }

    public ExchangeFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ExchangeFilter(words, box, kind, status, organisation, requester, first, last, outcome, urgent);
    }
}
