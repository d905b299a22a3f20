package vn.phoihop.reports.writing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.Reference;

/// Everything the marks of a report may stand for: its unit and period, its figures, lists, and what was written by
/// hand over a figure, by the key of the mark.
public record Book(
        String unit,
        String period,
        String base,
        Map<String, Figured> figures,
        Map<String, List<Reference>> lists,
        List<String> missing,
        Map<String, Overwritten> overrides) {

    public Book {
        figures = Map.copyOf(figures);
        lists = Map.copyOf(lists);
        missing = List.copyOf(missing);
        overrides = Map.copyOf(overrides);
    }

    /// What somebody wrote over a figure, over which words, and why.
    public record Overwritten(String words, String computed, String reason, String person) {}

    /// The figure with this code, if it is known.
    public @Nullable Figured figure(String code) {
        return figures.get(code);
    }
}
