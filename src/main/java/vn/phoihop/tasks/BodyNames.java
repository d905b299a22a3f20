package vn.phoihop.tasks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.Branch;
import vn.phoihop.organisations.Level;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.registry.symbols.Folded;
import vn.phoihop.shared.OrganisationId;

/// Organisations as people write them: by name, short name or abbreviation, with or without diacritics, several in one
/// cell. `home` is the area of whoever writes: “UBND tỉnh” is the one there.
public record BodyNames(AreaId home, List<OrganisationLine> known) {

    private static final Pattern BREAK = Pattern.compile("[;\\n\\r•]+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:và|va|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("^[\\s+*\\-–.:]+|[\\s.:]+$");
    private static final Pattern ALL_COMMUNES =
            Pattern.compile("(?:uy ban nhan dan )?(?:cac |24 )?(?:xa|phuong|dia phuong)(?: phuong| xa| dac khu)*");
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "ubnd", "uy ban nhan dan",
            "hdnd", "hoi dong nhan dan",
            "tand", "toa an nhan dan",
            "vksnd", "vien kiem sat nhan dan",
            "mttq", "mat tran to quoc",
            "btg", "ban tuyen giao",
            "btgdv", "ban tuyen giao va dan van",
            "vp", "van phong",
            "nnmt", "nong nghiep va moi truong");

    /// What a name turned out to be.
    public sealed interface Named {

        /// This organisation.
        record Meant(OrganisationId id, String name) implements Named {}

        /// The committees of all communes: several organisations at once.
        record Group(List<OrganisationId> ids, String text) implements Named {}

        /// None is called so.
        record Unknown(String text) implements Named {}

        /// More than one may be meant.
        record Ambiguous(String text, List<String> candidates) implements Named {}
    }

    /// The one organisation a text names.
    public Named one(String text) {
        var clean = MARKS.matcher(text).replaceAll("");
        var words = written(clean);
        if (words.isEmpty()) {
            return new Named.Unknown(clean);
        }
        var exact = matching(line -> isCalled(line, clean, words));
        var found = exact.isEmpty() ? matching(line -> written(line.name()).startsWith(words + " ")) : exact;
        var meant = nearest(found);
        if (meant.size() == 1) {
            return new Named.Meant(meant.getFirst().id(), meant.getFirst().name());
        }
        if (meant.isEmpty() && ALL_COMMUNES.matcher(words).matches() && !words.equals("xa")) {
            return communes(clean);
        }
        return meant.isEmpty()
                ? new Named.Unknown(clean)
                : new Named.Ambiguous(
                        clean,
                        meant.stream().limit(5).map(OrganisationLine::name).toList());
    }

    private Named communes(String text) {
        return new Named.Group(
                matching(line -> line.level() == Level.COMMUNE && line.branch() == Branch.PEOPLES_COMMITTEE).stream()
                        .map(OrganisationLine::id)
                        .toList(),
                text);
    }

    /// The organisations of a cell: parted by semicolons or lines; by commas and “và” only where the whole is nobody,
    /// because many names have them inside.
    public List<Named> many(String text) {
        return BREAK.splitAsStream(text)
                .map(piece -> MARKS.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .flatMap(piece -> parted(piece, COMMA).stream())
                .toList();
    }

    private List<Named> parted(String piece, Pattern at) {
        var whole = one(piece);
        if (!(whole instanceof Named.Unknown)) {
            return List.of(whole);
        }
        var pieces = joined(at.split(piece));
        if (pieces.size() == 1) {
            return at.equals(COMMA) ? parted(piece, AND) : List.of(whole);
        }
        var found = new ArrayList<Named>();
        pieces.forEach(each -> found.addAll(at.equals(COMMA) ? parted(each, AND) : List.of(one(each))));
        return found;
    }

    /// A name that has the separator inside is put together again.
    private List<String> joined(String[] pieces) {
        var all = new ArrayList<>(Arrays.asList(pieces));
        for (int i = 0; i + 1 < all.size(); i++) {
            for (var glue : List.of(", ", " và ")) {
                if (one(all.get(i)) instanceof Named.Unknown
                        && !(one(all.get(i) + glue + all.get(i + 1)) instanceof Named.Unknown)) {
                    all.set(i, all.get(i) + glue + all.remove(i + 1));
                    break;
                }
            }
        }
        return all;
    }

    private List<OrganisationLine> matching(Predicate<OrganisationLine> wanted) {
        return known.stream().filter(wanted).toList();
    }

    /// Of several, the one at home; else the one of the province.
    private List<OrganisationLine> nearest(List<OrganisationLine> found) {
        var atHome = found.stream().filter(line -> line.area().equals(home)).toList();
        if (!atHome.isEmpty()) {
            return atHome;
        }
        var above =
                found.stream().filter(line -> line.level() == Level.PROVINCIAL).toList();
        return above.isEmpty() ? found : above;
    }

    private static boolean isCalled(OrganisationLine line, String text, String words) {
        var abbreviation = Folded.of(line.abbreviation()).words();
        return written(line.name()).equals(words)
                || (!line.shortName().isEmpty() && written(line.shortName()).equals(words))
                || written(line.name() + " " + line.areaName()).equals(words)
                || written(line.shownName() + " " + line.areaName()).equals(words)
                || (!abbreviation.isEmpty() && abbreviation.equals(squeezed(text)));
    }

    /// “Sở NN&MT” as the abbreviation is written: `snnmt`.
    private static String squeezed(String text) {
        var words = Folded.of(text).words();
        return words.startsWith("so ") ? "s" + words.substring(3).replace(" ", "") : words.replace(" ", "");
    }

    /// Folded, with the usual abbreviations written out.
    private static String written(String text) {
        return Arrays.stream(Folded.of(text).words().split(" "))
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
