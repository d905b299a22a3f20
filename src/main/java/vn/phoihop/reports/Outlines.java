package vn.phoihop.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.indicators.Catalogue;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.reports.writing.Prose;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;

/// Outlines of reports (đề cương): those that ship with the program, and those an organisation sets up for itself and
/// changes. A change is a new version for reports from a day on; what was asked before goes on under its own.
@Component
public class Outlines {

    private final OutlineStore store;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;

    Outlines(OutlineStore store, Catalogue catalogue, ApplicationEventPublisher events) {
        this.store = store;
        this.catalogue = catalogue;
        this.events = events;
    }

    /// An outline as its latest version names it.
    @Transactional(readOnly = true)
    public OutlineLine need(String code) {
        return store.outlines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotThere("outline " + code));
    }

    /// Every version of an outline, the latest first.
    @Transactional(readOnly = true)
    public List<OutlineVersion> versions(String code) {
        return store.versions(code);
    }

    /// The sections of an outline in one of its versions.
    @Transactional(readOnly = true)
    public List<OutlineSection> sections(String code, int version) {
        return store.sections(code, version);
    }

    /// What of an outline as it was typed nobody would understand: lines that are no section, marks that say nothing,
    /// figures that do not exist.
    @Transactional(readOnly = true)
    public List<String> notUnderstood(String text, List<OutlineSection> sections) {
        var known = catalogue.byCode();
        var marks = sections.stream()
                .flatMap(section -> Prose.of(section.starter()).marks().stream())
                .filter(mark -> mark instanceof Mark.Unknown || !known.keySet().containsAll(mark.codes()))
                .map(mark -> "[[" + mark.key() + "]]");
        return Stream.concat(OutlineText.unread(text).stream(), marks)
                .distinct()
                .toList();
    }

    /// The version by which reports with this cut-off are written.
    int versionFor(String code, LocalDate cutOff) {
        return store.versions(code).stream()
                .filter(one -> one.isForReportsOf(cutOff))
                .map(OutlineVersion::version)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new NotThere("outline " + code));
    }

    /// Whether this person may change an outline: who works where it was set up.
    public static boolean mayChange(OutlineLine outline, Actor actor) {
        return Parts.works(actor) && actor.organisation().equals(outline.owner());
    }

    /// Sets up an outline with its sections, or says that its code is taken.
    @Transactional
    public Optional<Refusal> establish(NewOutline outline, Instant at, Actor by) {
        if (!Parts.works(by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (outline.name().isBlank() || outline.sections().isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (store.outlines().stream().anyMatch(one -> one.code().equals(outline.code()))) {
            return Optional.of(Refusal.CODE_TAKEN);
        }
        store.add(outline, by.organisation());
        keep(outline, 0, null, "", at, by);
        return Optional.empty();
    }

    /// Lets an outline say something else for reports whose cut-off is on or after a day, as it was seen at this
    /// version.
    @Transactional
    public Optional<Refusal> change(
            NewOutline outline, int version, LocalDate from, String reason, Instant at, Actor by) {
        if (!mayChange(need(outline.code()), by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (outline.name().isBlank() || outline.sections().isEmpty()) {
            return Optional.of(Refusal.TITLE_MISSING);
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        var latest = store.versions(outline.code()).getFirst().from();
        if (latest != null && from.isBefore(latest)) {
            return Optional.of(Refusal.BEFORE_THE_LATEST);
        }
        store.change(outline, version);
        keep(outline, version + 1, from, reason.strip(), at, by);
        return Optional.empty();
    }

    private void keep(NewOutline outline, int version, @Nullable LocalDate from, String reason, Instant at, Actor by) {
        store.keep(
                outline.code(),
                new OutlineVersion(
                        version,
                        outline.name().strip(),
                        outline.source().strip(),
                        from,
                        at,
                        by.name(),
                        by.organisation(),
                        reason));
        store.add(outline.code(), version, outline.sections());
        events.publishEvent(new OutlineChanged(outline.code(), version, by, at));
    }
}
