package vn.phoihop.typesetting.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Copy;
import vn.phoihop.typesetting.Designation;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.layout.Piece.Columns;
import vn.phoihop.typesetting.layout.Piece.Pair;
import vn.phoihop.typesetting.layout.Piece.Rule;
import vn.phoihop.typesetting.layout.Piece.Stamp;
import vn.phoihop.typesetting.profile.Profile;

/// Sets the top of the first page: the issuer beside the name of the State or the Party, number beside date, then the
/// kind and subject.
final class HeadSetter {

    private static final String BLANK = "\u00a0".repeat(8);

    /// Between a date and the edge of its column: programs measure letters a hair differently, and a date never breaks.
    private static final double SPARE = 2;

    private final Profile profile;
    private final Spans spans;
    private final double width;
    private final double left;

    HeadSetter(Profile profile, Spans spans, String place, @Nullable LocalDate date) {
        this.profile = profile;
        this.spans = spans;
        this.width = profile.textWidth(false);
        var dated = Names.measure(
                        dated(profile, date == null ? "dateline.blank" : "dateline", place, date),
                        profile.format("dateline"))
                / Names.POINTS;
        this.left = Math.min(width * profile.number("head.left"), width - dated - SPARE);
    }

    List<Piece> set(Head head) {
        var pieces = new ArrayList<Piece>();
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(issuers(head.superior(), head.issuers()), nation()));
        numberAndDate(head, pieces, pairs);
        var under = underNumber(head);
        if (!under.isEmpty()) {
            pairs.add(new Pair(under, List.of()));
        }
        pieces.add(new Columns(leftWidth(), true, List.copyOf(pairs)));
        if (!head.kind().letter()) {
            pieces.addAll(title(head));
        }
        return pieces;
    }

    /// Side by side; a number of several bodies, too long for its column, has a row of its own above the date.
    private void numberAndDate(Head head, List<Piece> pieces, List<Pair> pairs) {
        var number = numberLines(head.designation());
        List<Piece> date = List.of(spans.line("dateline", dateline(head.place(), head.date())));
        double needed = Names.measure(number(head.designation()), profile.format("number")) / Names.POINTS + 1;
        if (needed <= leftWidth()) {
            pairs.add(new Pair(number, date));
            return;
        }
        pieces.add(new Columns(leftWidth(), true, List.copyOf(pairs)));
        pieces.add(new Columns(Math.min(needed, width), true, List.of(new Pair(number, List.of()))));
        pairs.clear();
        pairs.add(new Pair(List.of(), date));
    }

    /// The head over the certification of a copy: no name of the State, the sort of copy on the right.
    List<Piece> copy(Copy copy) {
        var date = spans.line("dateline", dateline(copy.place(), copy.date()));
        var number = numberLines(copy.designation());
        var sort = spans.line("copy-type", profile.say("copy." + copy.sort()));
        var first = new Pair(issuers(copy.superior(), List.of(copy.issuer())), List.of(sort));
        return List.of(new Columns(leftWidth(), true, List.of(first, new Pair(number, List.of(date)))));
    }

    private double leftWidth() {
        return left;
    }

    /// The names of those who issue: of several, each but the last with a dash after it.
    private List<Piece> issuers(@Nullable String superior, List<Head.Issuer> issuers) {
        var lines = new ArrayList<Piece>();
        if (superior != null) {
            add(lines, "superior", superior);
        }
        double longest = 0;
        for (int i = 0; i < issuers.size(); i++) {
            var name = issuers.get(i).name() + (i < issuers.size() - 1 ? " -" : "");
            longest = Math.max(longest, add(lines, "issuer", name));
        }
        if (profile.regime() == Regime.PARTY) {
            lines.add(spans.line("star", profile.say("head.star")));
        } else {
            lines.add(new Rule(longest * profile.number("rule.issuer"), 0));
        }
        return lines;
    }

    private double add(List<Piece> lines, String role, String name) {
        var format = profile.format(role);
        var broken = Names.lines(name, format, leftWidth() - 2);
        broken.forEach(line -> lines.add(Spans.line(format, line)));
        return Names.longest(broken, format);
    }

    private List<Piece> nation() {
        var lines = new ArrayList<Piece>();
        var last = "nation";
        lines.add(spans.line("nation", profile.say("head.nation")));
        var motto = profile.find("head.motto");
        if (motto != null) {
            lines.add(spans.line("motto", motto));
            last = "motto";
        }
        var words = profile.say("head." + last);
        var length = Names.measure(words, profile.format(last)) / Names.POINTS;
        lines.add(new Rule(length * profile.number("rule." + last), 0));
        return lines;
    }

    /// The number on one line; only one wider than the page is broken, after a hyphen.
    private List<Piece> numberLines(Designation designation) {
        var format = profile.format("number");
        var pieces = number(designation).replaceAll("(?<=[^-]{2}-)(?=\\p{L})", "\u200b");
        var lines = new ArrayList<Piece>();
        for (var line : Names.broken(pieces, format, width)) {
            lines.add(Spans.line(lines.isEmpty() ? format : format.spacedAbove("number-next", 0), line));
        }
        return lines;
    }

    /// `Số: 726/BC-UBND`; room is left where there is no number yet.
    String number(Designation designation) {
        return profile.say("number.word") + blankable(designation);
    }

    /// The number and symbol alone, with room for the number while there is none.
    String blankable(Designation designation) {
        return (designation.number() == null ? BLANK : "") + designation.printed(profile.regime());
    }

    /// Days below ten and the months of January and February have two digits (NĐ 30/2020, Phụ lục I).
    String dateline(String place, @Nullable LocalDate date) {
        return dated(profile, date == null ? "dateline.blank" : "dateline", place, date);
    }

    static String dated(Profile profile, String key, String place, @Nullable LocalDate date) {
        var pattern = profile.say(key).replace("      ", BLANK).replace("{0}", place);
        if (date == null) {
            return pattern.replace(" {3}", " 20" + BLANK).strip();
        }
        var day = String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        int month = date.getMonthValue();
        return pattern.replace("{1}", day)
                .replace("{2}", month < 3 ? "0" + month : Integer.toString(month))
                .replace("{3}", Integer.toString(date.getYear()));
    }

    private List<Piece> underNumber(Head head) {
        var lines = new ArrayList<Piece>();
        if (head.kind().letter()) {
            lines.add(spans.line("about", profile.say("about.word") + head.subject()));
        }
        var stamps = head.stamps();
        if (stamps.urgency() != null) {
            lines.add(stamp("stamp." + stamps.urgency(), "stamp." + stamps.urgency() + ".width"));
        }
        if (stamps.internal()) {
            lines.add(stamp("stamp.internal", "stamp.internal.width"));
        }
        if (stamps.draft() != null) {
            lines.add(draft(stamps.draft()));
        }
        return lines;
    }

    private Piece draft(int number) {
        var words = number == 0
                ? profile.say("stamp.draft")
                : profile.say("stamp.draft-numbered").replace("{0}", Integer.toString(number));
        return spans.line("stamp", words);
    }

    private Stamp stamp(String word, String stampWidth) {
        return new Stamp(
                profile.format("stamp"), profile.say(word), profile.number(stampWidth), profile.number("stamp.height"));
    }

    private List<Piece> title(Head head) {
        var pieces = new ArrayList<Piece>();
        pieces.add(spans.line("type", head.kind().name()));
        var format = profile.format("subject");
        var lines = Names.filled(head.subject(), format, (width - format.left() - format.right()) * Names.POINTS);
        pieces.add(spans.line("subject", head.subject()));
        var under = profile.find("subject.under");
        if (under == null) {
            pieces.add(new Rule(Names.longest(lines, format) * profile.number("rule.subject"), 0));
        } else {
            pieces.add(spans.line("subject-under", under));
        }
        return pieces;
    }
}
