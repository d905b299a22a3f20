package vn.phoihop.clarifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A published clarification for machines: ClaimReview of schema.org as JSON-LD, without `author` and `appearance`. The
/// claim is the reworded sentence; who said it, and where, is not in it and could not be.
final class ClaimReview {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClaimReview() {}

    /// What a review says beside its claim.
    record Review(
            Clarification it,
            Edition edition,
            List<Source> sources,
            String publisher,
            String ratingWords,
            LocalDate published,
            LocalDate changed) {}

    static String of(Review review) {
        var it = review.it();
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@type", "ClaimReview");
        all.put("identifier", it.number().toString());
        all.put("url", "/public/clarification/" + it.number());
        all.put("inLanguage", "vi");
        all.put("claimReviewed", it.claim().words());
        all.put(
                "itemReviewed",
                Map.of(
                        "@type",
                        "Claim",
                        "text",
                        it.claim().words(),
                        "about",
                        it.claim().policy()));
        all.put("reviewRating", rating(review));
        all.put("reviewBody", review.edition().text());
        all.put("datePublished", review.published().toString());
        all.put("dateModified", review.changed().toString());
        all.put("version", review.edition().ordinal());
        all.put("publisher", Map.of("@type", "GovernmentOrganization", "name", review.publisher()));
        all.put("citation", citations(review.sources()));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> rating(Review review) {
        var rating = review.edition().rating();
        var all = new LinkedHashMap<String, Object>();
        all.put("@type", "Rating");
        all.put("ratingValue", rating == null ? 0 : rating.value());
        all.put("bestRating", ClaimRating.BEST);
        all.put("worstRating", 1);
        all.put("alternateName", review.ratingWords());
        return all;
    }

    private static List<Map<String, Object>> citations(List<Source> sources) {
        var all = new ArrayList<Map<String, Object>>();
        for (var source : sources) {
            var each = new LinkedHashMap<String, Object>();
            each.put("@type", "CreativeWork");
            each.put("name", source.title());
            each.put("datePublished", source.datedOn().toString());
            if (!source.link().isEmpty()) {
                each.put("url", source.link());
            }
            all.add(each);
        }
        return all;
    }
}
