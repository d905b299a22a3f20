package vn.phoihop.reports.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.RecommendationLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the page of recommendations shows: all of them, or one with what can be done.
public record RecommendationPage(
        List<RecommendationLine> lines,
        @Nullable RecommendationLine one,
        Map<OrganisationId, String> names,
        OrganisationId own,
        boolean isLeader,
        Typed typed,
        Said said) {

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public boolean isToUs(RecommendationLine line) {
        return line.addressee().equals(own);
    }

    /// Whether the reader has a move on it: the addressee takes it and answers, who made it closes it.
    public boolean mayAct(RecommendationLine line) {
        return switch (line.state()) {
            case ISSUED -> isToUs(line);
            case ACKNOWLEDGED -> isToUs(line) && isLeader;
            case ANSWERED -> isByUs(line);
            case DRAFT, CLOSED, WITHDRAWN -> false;
        };
    }

    public boolean isByUs(RecommendationLine line) {
        return line.owner().equals(own);
    }
}
