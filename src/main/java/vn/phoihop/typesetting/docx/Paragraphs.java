package vn.phoihop.typesetting.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Piece.Rule;
import vn.phoihop.typesetting.layout.Piece.Stamp;
import vn.phoihop.typesetting.layout.Span;
import vn.phoihop.typesetting.profile.Format;
import vn.phoihop.typesetting.profile.Profile;

/// Writes paragraphs, remembers which styles they used, and collects the footnotes for their own part.
final class Paragraphs {

    private static final double STAMP_TEXT = 15;
    private static final String NO_SPACE = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"";

    private final Xml xml;
    private final Profile profile;
    private final Map<String, Format> used = new LinkedHashMap<>();
    private final List<Span.Note> notes = new ArrayList<>();

    Paragraphs(Xml xml, Profile profile) {
        this.xml = xml;
        this.profile = profile;
    }

    List<Format> used() {
        return List.copyOf(used.values());
    }

    void use(Format format) {
        used.putIfAbsent(format.role(), format);
    }

    void line(Line line) {
        paragraph(xml, line.format(), line.spans());
    }

    private void paragraph(Xml into, Format format, List<Span> spans) {
        use(format);
        into.raw("<w:p><w:pPr><w:pStyle w:val=\"" + StylesPart.id(format) + "\"/></w:pPr>");
        spans.forEach(span -> run(into, span));
        into.raw("</w:p>");
    }

    private void run(Xml into, Span span) {
        var note = span.note();
        if (note != null) {
            notes.add(note);
            into.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                    .raw(note.number() + "\"/></w:r>");
            return;
        }
        into.raw("<w:r>");
        if (span.bold() || span.italic()) {
            into.raw("<w:rPr>" + (span.bold() ? "<w:b/>" : "") + (span.italic() ? "<w:i/>" : "") + "</w:rPr>");
        }
        into.raw("<w:t xml:space=\"preserve\">").words(span.words()).raw("</w:t></w:r>");
    }

    /// A thin line: the upper edge of an empty paragraph as wide as the line. Line and paragraph together are as high
    /// as in the PDF, three points.
    void rule(Rule rule, double width) {
        xml.raw(
                        "<w:p><w:pPr><w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>")
                .raw("<w:spacing w:before=\"" + Twips.points(rule.above() + 1)
                        + "\" w:after=\"0\" w:line=\"30\" w:lineRule=\"exact\"/>")
                .raw(middle(rule.length(), width))
                .raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>");
    }

    void stamp(Stamp stamp, double width) {
        use(stamp.format());
        long space = Math.max(0, Math.round((stamp.height() / 25.4 * 72 - STAMP_TEXT) / 2));
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + StylesPart.id(stamp.format()) + "\"/><w:pBdr>");
        for (var side : List.of("top", "left", "bottom", "right")) {
            boolean level = side.equals("top") || side.equals("bottom");
            xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"" + (level ? space : 0)
                    + "\" w:color=\"000000\"/>");
        }
        xml.raw("</w:pBdr><w:spacing w:before=\"100\" w:after=\"0\"/>")
                .raw(middle(stamp.width(), width))
                .raw("</w:pPr><w:r><w:t>")
                .words(stamp.words())
                .raw("</w:t></w:r></w:p>");
    }

    private static String middle(double length, double width) {
        long edge = Math.max(0, Twips.millimetres((width - length) / 2));
        return "<w:ind w:left=\"" + edge + "\" w:right=\"" + edge + "\" w:firstLine=\"0\"/>";
    }

    /// An empty paragraph so many points tall, with what must hang on a paragraph.
    void gap(double points, String properties) {
        xml.raw("<w:p><w:pPr>" + NO_SPACE + Twips.points(points) + "\" w:lineRule=\"exact\"/>")
                .raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr>" + properties + "</w:pPr></w:p>");
    }

    /// The part that holds the footnotes.
    String footnotes() {
        var part = new Xml();
        part.raw("<w:footnotes " + Parts.NAMESPACES + ">")
                .raw("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>")
                .raw(
                        "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var note : List.copyOf(notes)) {
            part.raw("<w:footnote w:id=\"" + note.number() + "\"><w:p><w:pPr><w:pStyle w:val=\"")
                    .raw(StylesPart.id(profile.format("note")) + "\"/></w:pPr>")
                    .raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
                    .raw("<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            note.text().forEach(span -> run(part, span));
            part.raw("</w:p></w:footnote>");
        }
        return part.raw("</w:footnotes>").toString();
    }
}
