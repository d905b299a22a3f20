package vn.phoihop.reports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.PageKey;
import vn.phoihop.shared.Slice;

/// The lists of reports, requests, regimes and outlines.
@Component
public class ReportLists {

    private static final int PAGE = 50;
    private static final int MOST_REQUESTS = 100;

    private final ListStore store;
    private final OutlineStore outlines;
    private final Clock clock;

    ReportLists(ListStore store, OutlineStore outlines, Clock clock) {
        this.store = store;
        this.outlines = outlines;
        this.clock = clock;
    }

    /// A page of the reports asked for, the latest date first.
    @Transactional(readOnly = true)
    public Slice<SubmissionLine> reports(ReportFilter filter, @Nullable String after, Actor actor) {
        return reports(filter, after, actor, PAGE);
    }

    /// As [#reports], with so many lines at most.
    @Transactional(readOnly = true)
    public Slice<SubmissionLine> reports(ReportFilter filter, @Nullable String after, Actor actor, int size) {
        var found = store.submissions(filter, after, clock.instant(), actor, size + 1);
        return Slice.of(found, size, line -> PageKey.of(line.dueAt(), line.id().value()));
    }

    /// How many reports lie in each box.
    @Transactional(readOnly = true)
    public Map<String, Long> counts(Actor actor) {
        return store.counts(ReportFilter.ALL, actor);
    }

    /// The latest requests with how far they have come.
    @Transactional(readOnly = true)
    public List<RequestLine> requests(String words, @Nullable RequestState state, Actor actor) {
        return store.requests(words, state, clock.instant(), actor, MOST_REQUESTS);
    }

    @Transactional(readOnly = true)
    public List<RegimeLine> regimes() {
        return outlines.regimes();
    }

    @Transactional(readOnly = true)
    public List<OutlineLine> outlines() {
        return outlines.outlines();
    }
}
