package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.BoardLine;
import vn.phoihop.publicsite.PromiseState;
import vn.phoihop.publicsite.spi.PublicPromise;
import vn.phoihop.shell.spi.Frame;

/// What every page of the public site needs besides its own facts: the words, today, and addresses that keep the
/// language.
public record Site(Frame frame, LocalDate today) {

    /// The address in the language of this page.
    public String to(String path) {
        return frame.isVietnamese() ? path : path + (path.contains("?") ? "&" : "?") + "lang=en";
    }

    /// How many days since.
    public long age(LocalDate since) {
        return ChronoUnit.DAYS.between(since, today);
    }

    /// Where a thing stands with its term, in one sentence; empty when there is none.
    public String term(@Nullable LocalDate due, @Nullable LocalDate answered) {
        if (due == null) {
            return "";
        }
        if (answered != null) {
            long late = ChronoUnit.DAYS.between(due, answered);
            return late > 0 ? words("publicsite.term.answered_late", late) : words("publicsite.term.answered_in_time");
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return words("publicsite.term.late", -left);
        }
        return left == 0 ? words("publicsite.term.today") : words("publicsite.term.left", left);
    }

    /// Whether nobody has answered though the day has passed.
    public boolean isLate(@Nullable LocalDate due, @Nullable LocalDate answered) {
        return due != null && answered == null && due.isBefore(today);
    }

    public boolean isLate(BoardLine line) {
        return line.stage().isOpen() && isLate(line.due(), line.answered());
    }

    /// How a promise stands today.
    public PromiseState state(PublicPromise promise) {
        return PromiseState.of(promise.state(), promise.due(), promise.earlier().size(), today);
    }

    private String words(String key, Object... details) {
        return frame.words(key, details);
    }
}
