package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.phoihop.publicsite.BoardLine;

/// What the first public page shows.
public record HomePage(LocalDate today, List<BoardLine> latest, Map<String, Long> totals) {

    /// A figure by name; nothing counted yet is none.
    public long total(String name) {
        return totals.getOrDefault(name, 0L);
    }
}
