package vn.phoihop.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.spi.Countable;
import vn.phoihop.indicators.spi.EvidenceKind;
import vn.phoihop.indicators.spi.EvidenceQuestion;
import vn.phoihop.notifications.spi.Seen;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Visibility;

/// The records other modules count, as lists in a report: what happened in its window, on the territory of its unit.
@Component
class Lists {

    /// More than any report lists: nothing is left out silently.
    private static final int MOST = 2000;

    private final ObjectProvider<Countable> countables;
    private final ObjectProvider<Seen> seen;
    private final Organisations organisations;
    private final Areas areas;
    private final Clock clock;
    private final ZoneId zone;

    Lists(
            ObjectProvider<Countable> countables,
            ObjectProvider<Seen> seen,
            Organisations organisations,
            Areas areas,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.countables = countables;
        this.seen = seen;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
        this.zone = zone;
    }

    /// The kinds of evidence there are.
    List<EvidenceKind> kinds() {
        return countables.stream().flatMap(one -> one.kinds().stream()).toList();
    }

    /// The records of these kinds this reader may see, the oldest first.
    Map<String, List<Reference>> of(
            Collection<String> kinds, ReportRequest request, Submission submission, Visibility who) {
        if (kinds.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<String, List<Reference>>();
        var asked = new Question(request, submission);
        countables.forEach(one -> one.kinds().stream()
                .map(EvidenceKind::code)
                .filter(kinds::contains)
                .forEach(kind -> all.put(kind, seen(found(one, asked.about(kind)), who))));
        return all;
    }

    /// As they were kept, under the names they had then: those of these kinds this reader may see.
    Map<String, List<Reference>> kept(Map<String, List<Reference>> kept, Collection<String> kinds, Visibility who) {
        var all = new HashMap<String, List<Reference>>();
        kinds.forEach(kind -> all.put(kind, seen(kept.getOrDefault(kind, List.of()), who)));
        return all;
    }

    private static List<Reference> found(Countable countable, EvidenceQuestion question) {
        return countable.evidence(question).stream()
                .sorted(java.util.Comparator.comparing(vn.phoihop.indicators.spi.Evidence::at))
                .map(vn.phoihop.indicators.spi.Evidence::thing)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Only those this reader may see, asked of the modules they belong to.
    private List<Reference> seen(List<Reference> found, Visibility who) {
        var ids = new HashMap<String, Set<String>>();
        found.forEach(
                one -> ids.computeIfAbsent(one.kind(), kind -> new HashSet<>()).add(one.id()));
        var may = new HashSet<String>();
        seen.forEach(one -> {
            var asked = ids.get(one.kind());
            if (asked != null) {
                one.seen(asked, who).forEach(id -> may.add(one.kind() + "/" + id));
            }
        });
        return found.stream()
                .filter(one -> may.contains(one.kind() + "/" + one.id()))
                .toList();
    }

    /// Who and what belongs to the territory of a report.
    private final class Question {

        private final ReportRequest request;
        private final Collection<AreaLine> within;
        private final Collection<OrganisationLine> bodies;

        Question(ReportRequest request, Submission submission) {
            this.request = request;
            var scope = organisations.need(submission.unit()).area();
            var day = request.window().to();
            this.within = areas.within(scope, day);
            this.bodies = organisations.inForceOn(
                    day, within.stream().map(AreaLine::id).toList());
        }

        EvidenceQuestion about(String kind) {
            var end = request.window().to().plusDays(1).atStartOfDay(zone).toInstant();
            return new EvidenceQuestion(
                    kind,
                    bodies.stream()
                            .flatMap(body -> Stream.of(body.id(), body.line()))
                            .collect(Collectors.toSet()),
                    within.stream()
                            .flatMap(area -> Stream.of(area.id(), area.line()))
                            .collect(Collectors.toSet()),
                    request.window().from(),
                    request.window().to(),
                    start(request.window().from()),
                    end.isBefore(clock.instant()) ? end : clock.instant());
        }

        private Instant start(LocalDate from) {
            return from.atStartOfDay(zone).toInstant();
        }
    }
}
