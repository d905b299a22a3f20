package vn.phoihop.typesetting.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.phoihop.typesetting.Annex;
import vn.phoihop.typesetting.Copy;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Regime;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Piece.Rule;
import vn.phoihop.typesetting.layout.Sheet.Part;
import vn.phoihop.typesetting.profile.Profile;
import vn.phoihop.typesetting.profile.Profiles;

/// Sets a whole document by the rules in force on its day.
public final class Composer {

    private static final double ABOVE_COPY = 14;

    private final OfficialDocument document;
    private final Profile profile;
    private final Spans spans;

    private Composer(OfficialDocument document) {
        this.document = document;
        this.profile = Profiles.of(document.regime(), document.formOf());
        this.spans = new Spans(profile);
    }

    /// The document as set.
    public static Sheet compose(OfficialDocument document) {
        return new Composer(document).sheet();
    }

    static Profile otherSide(Regime side, LocalDate day) {
        return Profiles.of(side, day);
    }

    private Sheet sheet() {
        var parts = new ArrayList<Part>();
        parts.add(new Part(false, false, main()));
        for (int i = 0; i < document.annexes().size(); i++) {
            parts.add(annex(document.annexes().get(i), i));
        }
        var head = document.head();
        var by = head.issuers().stream().map(Head.Issuer::plainName).collect(Collectors.joining("; "));
        return new Sheet(profile, reference(), head.subject(), by, List.copyOf(parts));
    }

    private String reference() {
        var head = document.head();
        return head.kind().name() + " số " + head.designation().printed(profile.regime());
    }

    private List<Piece> main() {
        var pieces = new ArrayList<>(headSetter().set(document.head()));
        pieces.addAll(new OpeningSetter(profile, spans).set(document));
        var body = new BodySetter(profile, spans, profile.textWidth(false));
        pieces.addAll(body.set(document.body(), profile.say("end-mark")));
        keepLast(pieces);
        pieces.addAll(new FootSetter(profile, spans).set(document.signatures(), document.recipients()));
        if (document.copy() != null) {
            pieces.addAll(copy(document.copy()));
        }
        return List.copyOf(pieces);
    }

    private HeadSetter headSetter() {
        return new HeadSetter(
                profile, spans, document.head().place(), document.head().date());
    }

    /// A signature must not stand on a page without words of the text.
    private static void keepLast(List<Piece> pieces) {
        if (pieces.getLast() instanceof Line(var format, var words)) {
            pieces.set(pieces.size() - 1, new Line(format.kept(), words));
        }
    }

    private Part annex(Annex annex, int at) {
        var pieces = new ArrayList<Piece>();
        boolean several = document.annexes().size() > 1;
        var word = profile.say("annex.word") + (several ? " " + Labels.roman(at + 1) : "");
        pieces.add(spans.line("annex-word", word));
        pieces.add(spans.line("annex-title", annex.title()));
        pieces.add(spans.line("annex-of", belongsTo()));
        var body = new BodySetter(profile, spans, profile.textWidth(annex.landscape()));
        pieces.addAll(body.set(annex.body(), ""));
        return new Part(annex.landscape(), profile.is("annex.own-pages"), List.copyOf(pieces));
    }

    /// `(Kèm theo Báo cáo số 726/BC-UBND ngày 01 tháng 12 năm 2022 của Ủy ban nhân dân tỉnh …)`.
    private String belongsTo() {
        var head = document.head();
        var key = head.date() == null ? "annex.day-blank" : "annex.day";
        var day = HeadSetter.dated(profile, key, head.place(), head.date());
        var issuers = head.issuers().stream().map(Head.Issuer::plainName).collect(Collectors.joining(", "));
        return profile.say("annex.of")
                .replace("{0}", head.kind().name())
                .replace("{1}", headSetter().blankable(head.designation()))
                .replace("{2}", day)
                .replace("{3}", issuers);
    }

    /// The certification of a copy stands below a line across the page (NĐ 30/2020, Phụ lục I, phần II).
    private List<Piece> copy(Copy copy) {
        var head = new HeadSetter(profile, spans, copy.place(), copy.date());
        var pieces = new ArrayList<Piece>();
        pieces.add(new Rule(profile.textWidth(false), ABOVE_COPY));
        pieces.addAll(head.copy(copy));
        pieces.addAll(new FootSetter(profile, spans).set(List.of(copy.signature()), copy.recipients()));
        return pieces;
    }
}
