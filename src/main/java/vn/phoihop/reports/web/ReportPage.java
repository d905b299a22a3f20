package vn.phoihop.reports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.Consolidation;
import vn.phoihop.reports.ReportSheet;
import vn.phoihop.reports.SectionText;
import vn.phoihop.reports.TakenLine;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.reports.writing.Mark;
import vn.phoihop.reports.writing.Wording;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;
import vn.phoihop.shell.spi.Typed;
import vn.phoihop.typesetting.Block;

/// What the page of a report shows: left the outline, in the middle the text, right its figures. `section` is the one
/// being written, null when the whole is read.
public record ReportPage(
        ReportSheet sheet,
        @Nullable SectionText section,
        List<Consolidation.Words> below,
        Map<OrganisationId, String> names,
        Map<OrganisationId, String> organisations,
        List<Figured> changed,
        Typed typed,
        Said said,
        OrganisationId own,
        boolean isLeader,
        boolean isEditor) {

    /// A figure that stands in the text: its mark, what is printed, the figures it comes from.
    public record InText(Mark mark, String printed, List<Figured> figures, Book.@Nullable Overwritten byHand) {

        public int missing() {
            return figures.stream().mapToInt(Figured::missing).max().orElse(0);
        }
    }

    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    public String path() {
        return sheet.submission().reference().path();
    }

    /// The address of a section.
    public String to(SectionText other) {
        return path() + "?section=" + other.no() + "#text";
    }

    /// The page where a figure shows what it comes from.
    public String evidence(String mark) {
        return mark.startsWith("/")
                ? mark
                : path() + "/figures?mark=" + URLEncoder.encode(mark.replaceFirst("^\\?", ""), StandardCharsets.UTF_8);
    }

    /// How far a section has come.
    public String state(SectionText one) {
        if (one.isHeading()) {
            return "HEADING";
        }
        if (sheet.lacking().contains(one.no())) {
            return "LACKING";
        }
        if (hasGap(one)) {
            return "GAP";
        }
        if (one.body().isBlank()) {
            return "NOTHING";
        }
        return one.isBegun() ? "WRITTEN" : "BEGUN";
    }

    private boolean hasGap(SectionText one) {
        return one.prose().marks().stream().anyMatch(mark -> sheet.missing().contains(mark.key()));
    }

    /// What is printed in a section.
    public List<Block> printed(SectionText one) {
        return sheet.printed().getOrDefault(one.no(), List.of());
    }

    /// The figures of the section being read, or of the whole report: each once.
    public List<InText> figures(Frame frame) {
        var wording = new Wording(sheet.book(), (key, parts) -> frame.words(key, parts));
        var all = new LinkedHashMap<String, InText>();
        for (var one : section == null ? sheet.sections() : List.of(section)) {
            for (var mark : one.prose().marks()) {
                if (!mark.codes().isEmpty() && !(mark instanceof Mark.Grid)) {
                    all.computeIfAbsent(mark.key(), key -> inText(mark, wording));
                }
            }
        }
        return new ArrayList<>(all.values());
    }

    private InText inText(Mark mark, Wording wording) {
        var figures = mark.codes().stream()
                .map(sheet.book()::figure)
                .filter(Objects::nonNull)
                .toList();
        return new InText(
                mark,
                wording.printed(mark).orElse(""),
                figures,
                sheet.book().overrides().get(mark.key()));
    }

    /// The words taken over into the section being read.
    public List<TakenLine> taken() {
        var here = section;
        return here == null
                ? List.of()
                : sheet.taken().stream()
                        .filter(one -> one.section() == here.no())
                        .toList();
    }

    /// What stands in the field of the section: what was typed, or what is kept.
    public String body() {
        var here = section;
        if (here == null) {
            return "";
        }
        return typed.one("part").equals("section") ? typed.one("body") : here.body();
    }

    /// The version the field of the section was seen at; after somebody else was faster, that of now.
    public int sectionVersion() {
        return section == null ? 0 : section.version();
    }

    public String typed(String part, String name, String otherwise) {
        return typed.one("part").equals(part) ? typed.one(name) : otherwise;
    }

    /// What fills a sentence of the history.
    public String detail(vn.phoihop.reports.EntryLine entry, int place, Frame frame) {
        if (place >= entry.details().size()) {
            return "";
        }
        var raw = entry.details().get(place);
        return raw.matches("\\d{4}-\\d{2}-\\d{2}") ? frame.day(java.time.LocalDate.parse(raw)) : raw;
    }
}
