package vn.phoihop.publicsite.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.CountTable;
import vn.phoihop.publicsite.SmallNumbers;

/// What the page of figures shows: every share with what it is a share of.
public record FiguresPage(
        LocalDate today,
        @Nullable Instant madeAt,
        Map<String, Long> totals,
        CountTable kinds,
        CountTable fields,
        CountTable areas,
        CountTable purposes,
        CountTable requests) {

    /// A share: the key of its words, how many, of how many.
    public record Share(String key, long part, long whole) {

        /// Whole per cents; too few to say anything is nothing.
        public long percent() {
            return whole < 5 ? SmallNumbers.HIDDEN : Math.round(100.0 * part / whole);
        }
    }

    public List<Share> shares() {
        return List.of(
                new Share("in_time", total("in_time"), total("answered")),
                new Share("kept", total("promises_kept"), total("promises_kept") + total("promises_broken")),
                new Share("moved", total("promises_moved"), total("promises")),
                new Share("confirmed", total("solved"), solvedInSomeWay()),
                new Share("unconfirmed", total("unconfirmed"), solvedInSomeWay()),
                new Share("reopened", total("reopened"), solvedInSomeWay() + total("reopened")));
    }

    private long solvedInSomeWay() {
        return total("solved") + total("claimed") + total("unconfirmed");
    }

    public long total(String name) {
        return totals.getOrDefault(name, 0L);
    }
}
