package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.LogDigest;
import vn.phoihop.publicsite.LogLine;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;

/// What the page of the public log shows: a month of it.
public record LogPage(
        LocalDate today,
        YearMonth month,
        YearMonth thisMonth,
        List<LogLine> lines,
        List<LogDigest> digests,
        List<LocalDate> broken,
        Map<OrganisationId, String> names) {

    public List<LocalDate> days() {
        return Stream.concat(lines.stream().map(LogLine::day), digests.stream().map(LogDigest::day))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    public List<LogLine> of(LocalDate day) {
        return lines.stream().filter(line -> line.day().equals(day)).toList();
    }

    public @Nullable LogDigest digest(LocalDate day) {
        return digests.stream()
                .filter(each -> each.day().equals(day))
                .findFirst()
                .orElse(null);
    }

    public String name(LogLine line) {
        return names.getOrDefault(line.organisation(), "");
    }

    /// What people read for a code; a code without words stands for itself.
    public String words(Frame frame, String what, String code) {
        return Objects.requireNonNullElse(
                frame.messages().getMessage("publicsite.log." + what + "." + code, null, code, frame.locale()), code);
    }
}
