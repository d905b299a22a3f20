package vn.phoihop.calendar.days;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// When offices are open on a day that is worked (giờ hành chính): some spans, one after the other.
public record OfficeHours(List<Span> spans) {

    /// From one time of the day to a later one.
    public record Span(LocalTime from, LocalTime to) {

        public Span {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("offices close after they open: " + from + " " + to);
            }
        }

        /// The seconds of this span that lie between two moments.
        long overlap(LocalDate day, LocalDateTime first, LocalDateTime last) {
            var begins = day.atTime(from).isAfter(first) ? day.atTime(from) : first;
            var ends = day.atTime(to).isBefore(last) ? day.atTime(to) : last;
            return begins.isBefore(ends) ? Duration.between(begins, ends).toSeconds() : 0;
        }

        @Override
        public String toString() {
            return from + "–" + to;
        }
    }

    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("offices are open at some time");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).to())) {
                throw new IllegalArgumentException("office hours overlap: " + spans);
            }
        }
    }

    /// When the day begins.
    public LocalTime opens() {
        return spans.getFirst().from();
    }

    /// When the day ends.
    public LocalTime closes() {
        return spans.getLast().to();
    }

    /// `07:30–11:30, 13:30–17:00`.
    public String written() {
        return String.join(", ", spans.stream().map(Span::toString).toList());
    }
}
