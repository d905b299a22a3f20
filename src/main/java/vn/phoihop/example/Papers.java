package vn.phoihop.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/// The papers of the worked example, with their days counted back from today and their numbers running as in an office.
final class Papers {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Pattern BLANK = Pattern.compile("\\{(ngày|năm|số|dd|hạn)(?: ([a-z0-9]+))?(?: (-?\\d+))?}");
    private static final Set<String> PARTY = Set.of("BTGDVTU", "TU", "VPTU");

    private final List<Paper> papers;
    private final Map<String, String> symbols = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private Papers(List<Paper> papers) {
        this.papers = papers;
        papers.forEach(paper -> symbols.put(paper.key(), symbol(paper)));
    }

    /// All papers with their blanks filled, oldest first, each on the day an office that works could date it.
    static List<Paper> upTo(LocalDate today, UnaryOperator<LocalDate> worked) {
        var papers = new Papers(parse(today, worked));
        return papers.papers.stream().map(papers::filled).toList();
    }

    private static List<Paper> parse(LocalDate today, UnaryOperator<LocalDate> worked) {
        var papers = new ArrayList<Paper>();
        for (var part : text().split("(?m)^=== ", -1)) {
            var lines = part.lines().toList();
            if (part.startsWith("#")) {
                continue;
            }
            var head = lines.getFirst().split(" \\| ", -1);
            papers.add(new Paper(
                    head[0].strip(),
                    worked.apply(today.minusDays(Long.parseLong(head[1].strip()))),
                    head[2].strip(),
                    head[3].strip(),
                    List.of(head[4].strip().split(" ", -1)),
                    lines.stream().skip(1).filter(line -> !line.isBlank()).toList()));
        }
        return papers;
    }

    /// `12-CV/BTGDVTU` for the Party side, `12/BC-UBND` for the State side; numbers run per issuer and type.
    private String symbol(Paper paper) {
        var number = "%02d".formatted(taken.merge(paper.issuer() + paper.type(), 1, Integer::sum));
        if (paper.key().equals("ctph")) {
            return number + "-CTr/BTGDVTU-HĐND-UBND-TAND-VKSND";
        }
        if (PARTY.contains(paper.issuer())) {
            return number + "-" + paper.type() + "/" + paper.issuer();
        }
        var office = switch (paper.issuer()) {
            case "HDND" -> "HĐND";
            case "TRAGIANG" -> "UBND";
            default -> paper.issuer();
        };
        return paper.type().equals("CV") ? number + "/" + office + "-TH" : number + "/" + paper.type() + "-" + office;
    }

    private Paper filled(Paper paper) {
        return new Paper(
                paper.key(),
                paper.day(),
                paper.issuer(),
                paper.type(),
                paper.receivers(),
                paper.lines().stream().map(line -> fill(line, paper)).toList());
    }

    private String fill(String line, Paper paper) {
        return BLANK.matcher(line).replaceAll(blank -> Matcher.quoteReplacement(value(blank, paper)));
    }

    private String value(MatchResult blank, Paper paper) {
        var key = blank.group(2);
        return switch (blank.group(1)) {
            case "ngày" -> (paper.issuer().equals("TRAGIANG") ? "Trà Giang, " : "Hòa Giang, ") + dateline(paper.day());
            case "năm" -> Year.from(paper.day()).toString();
            case "hạn" -> SHORT.format(paper.day().plusDays(Long.parseLong(key)));
            case "dd" -> SHORT.format(day(key).plusDays(blank.group(3) == null ? 0 : Long.parseLong(blank.group(3))));
            default -> key == null ? symbolOf(paper.key()) : symbolOf(key) + " ngày " + SHORT.format(day(key));
        };
    }

    private String symbolOf(String key) {
        return Objects.requireNonNull(symbols.get(key), key);
    }

    private LocalDate day(String key) {
        return papers.stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .map(Paper::day)
                .orElseThrow(() -> new IllegalStateException("no paper " + key));
    }

    /// `ngày 01 tháng 02 năm 2026`: days below ten and the months one and two with a nought (NĐ 30/2020, Phụ lục I).
    static String dateline(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "%02d".formatted(day.getMonthValue()) : "" + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    private static String text() {
        try {
            return new ClassPathResource("example/documents.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
