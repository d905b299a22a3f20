package vn.phoihop.reports;

import java.util.List;
import java.util.Map;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.typesetting.Block;

/// A report in full as this reader sees it: `isOwn` when the own organisation writes it, else `sections` are those of
/// the last sending; `missing` are the marks in whose place nothing can be printed yet, `lacking` the sections without
/// which it may not be approved; `printed` is what stands in each section, by its number.
public record ReportSheet(
        Submission submission,
        ReportRequest request,
        List<SectionText> sections,
        Book book,
        boolean isOwn,
        boolean mayWrite,
        List<SubmissionEvent> acts,
        List<String> missing,
        List<Integer> lacking,
        List<RecommendationLine> recommendations,
        List<TakenLine> taken,
        Map<Integer, List<Block>> printed,
        List<EntryLine> history,
        List<ClockLine> clocks) {

    public boolean may(SubmissionEvent event) {
        return acts.contains(event);
    }
}
