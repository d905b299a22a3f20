package vn.phoihop.typesetting.docx;

import java.util.Collection;
import java.util.Map;
import vn.phoihop.typesetting.profile.Format;

/// The styles of a Word file: one paragraph style for each role of the form, so that an editor changes all at once.
final class StylesPart {

    private static final Map<String, Integer> OUTLINE = Map.of(
            "title-wide", 0,
            "title-section", 1,
            "heading-ARTICLE", 2,
            "heading-ROMAN", 0,
            "heading-NUMBER", 1,
            "heading-NESTED", 2);
    private static final double PLAIN = 14;

    private StylesPart() {}

    static String of(Collection<Format> formats) {
        var xml = new Xml();
        xml.raw("<w:styles " + Parts.NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>")
                .raw(
                        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" w:cs=\"Times New Roman\"/>")
                .raw("<w:lang w:val=\"vi-VN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>")
                .raw("<w:widowControl/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>")
                .raw("</w:pPr></w:pPrDefault></w:docDefaults>")
                .raw(
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:rPr>")
                .raw(size(PLAIN))
                .raw("</w:rPr></w:style>")
                .raw(
                        "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>")
                .raw("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>");
        formats.forEach(format -> style(xml, format));
        return xml.raw("</w:styles>").toString();
    }

    private static void style(Xml xml, Format format) {
        xml.raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id(format) + "\"><w:name w:val=\"")
                .raw(id(format) + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>")
                .raw(format.keep() ? "<w:keepNext/>" : "")
                .raw(spacing(format))
                .raw(indents(format))
                .raw("<w:jc w:val=\"" + align(format) + "\"/>");
        var outline = OUTLINE.get(format.role());
        if (outline != null) {
            xml.raw("<w:outlineLvl w:val=\"" + outline + "\"/>");
        }
        xml.raw("</w:pPr><w:rPr>")
                .raw(format.bold() ? "<w:b/>" : "")
                .raw(format.italic() ? "<w:i/>" : "")
                .raw(size(format.size()))
                .raw(format.underlined() ? "<w:u w:val=\"single\"/>" : "")
                .raw("</w:rPr></w:style>");
    }

    static String id(Format format) {
        return "PH-" + format.role();
    }

    /// Sizes are given in half points.
    private static String size(double points) {
        long halves = Math.round(points * 2);
        return "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
    }

    private static String spacing(Format format) {
        var spacing = format.spacing();
        var line = spacing.exact()
                ? "w:line=\"" + Twips.points(spacing.amount()) + "\" w:lineRule=\"exact\""
                : "w:line=\"" + Math.round(spacing.amount() * 240) + "\" w:lineRule=\"auto\"";
        return "<w:spacing w:before=\"" + Twips.points(format.before()) + "\" w:after=\"" + Twips.points(format.after())
                + "\" " + line + "/>";
    }

    private static String indents(Format format) {
        return "<w:ind w:left=\"" + Twips.millimetres(format.left()) + "\" w:right=\""
                + Twips.millimetres(format.right()) + "\" w:firstLine=\"" + Twips.millimetres(format.first())
                + "\"/>";
    }

    private static String align(Format format) {
        return switch (format.align()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }
}
