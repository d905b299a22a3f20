package vn.phoihop.typesetting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.phoihop.typesetting.layout.Piece;
import vn.phoihop.typesetting.layout.Sheet;

/// Writes a set document as a Word file: WordprocessingML straight into a zip, with nothing in between.
public final class DocxWriter {

    private static final long EPOCH_OF_ZIP = 315_532_800_000L;
    private static final double GAP_UNDER_TABLE = 2 / 25.4 * 72;

    private final Sheet sheet;
    private final Xml xml = new Xml();
    private final Paragraphs paragraphs;
    private final Tables tables;

    private DocxWriter(Sheet sheet) {
        this.sheet = sheet;
        this.paragraphs = new Paragraphs(xml, sheet.profile());
        this.tables = new Tables(xml, paragraphs, this::pieces);
    }

    /// The file.
    public static byte[] write(Sheet sheet) {
        return zipped(new DocxWriter(sheet).parts());
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", Parts.TYPES);
        parts.put("_rels/.rels", Parts.RELATIONS);
        parts.put("word/_rels/document.xml.rels", Parts.DOCUMENT_RELATIONS);
        parts.put("word/document.xml", document());
        parts.put("word/footnotes.xml", paragraphs.footnotes());
        paragraphs.use(sheet.profile().format("page-number"));
        paragraphs.use(sheet.profile().format("note"));
        parts.put("word/styles.xml", StylesPart.of(paragraphs.used()));
        parts.put("word/settings.xml", Parts.SETTINGS);
        parts.put("word/header1.xml", Parts.numberHeader(sheet.profile()));
        parts.put("word/header2.xml", Parts.emptyHeader());
        parts.put("docProps/core.xml", Parts.properties(sheet));
        return parts;
    }

    private String document() {
        xml.raw("<w:document " + Parts.NAMESPACES + "><w:body>");
        // LibreOffice puts an empty line of its own before a table that opens a document with footnotes: this one is
        // used up
        paragraphs.gap(1, "");
        int last = sheet.parts().size() - 1;
        for (int i = 0; i <= last; i++) {
            var part = sheet.parts().get(i);
            pieces(part.pieces(), sheet.profile().textWidth(part.landscape()));
            var section = section(part, i == 0);
            paragraphs.gap(1, i < last ? section : "");
            xml.raw(i == last ? section : "");
        }
        return xml.raw("</w:body></w:document>").toString();
    }

    private void pieces(List<Piece> pieces, double width) {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Line line -> paragraphs.line(line);
                case Piece.Rule rule -> paragraphs.rule(rule, width);
                case Piece.Stamp stamp -> paragraphs.stamp(stamp, width);
                case Piece.Columns columns -> tables.columns(columns, width);
                case Piece.Grid grid -> {
                    tables.grid(grid, sheet.profile().number("cell.padding"));
                    // a table that fills its page must not push an empty line onto the next
                    if (i < pieces.size() - 1) {
                        paragraphs.gap(GAP_UNDER_TABLE, "");
                    }
                }
            }
        }
    }

    private String section(Sheet.Part part, boolean first) {
        var profile = sheet.profile();
        long wide = Twips.millimetres(profile.number(part.landscape() ? "paper.height" : "paper.width"));
        long tall = Twips.millimetres(profile.number(part.landscape() ? "paper.width" : "paper.height"));
        boolean hidden = part.ownPages() || first;
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:headerReference w:type=\"first\" r:id=\"rId5\"/>"
                + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + wide + "\" w:h=\"" + tall + "\""
                + (part.landscape() ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=\"" + margin("top")
                + "\" w:right=\"" + margin("right") + "\" w:bottom=\"" + margin("bottom") + "\" w:left=\""
                + margin("left") + "\" w:header=\"" + Twips.millimetres(profile.number("page-number.top"))
                + "\" w:footer=\"567\" w:gutter=\"0\"/>" + (part.ownPages() ? "<w:pgNumType w:start=\"1\"/>" : "")
                + (hidden ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private long margin(String side) {
        return Twips.millimetres(sheet.profile().number("margin." + side));
    }

    /// The same document gives the same bytes: the entries carry no time of writing.
    private static byte[] zipped(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(EPOCH_OF_ZIP);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
        return out.toByteArray();
    }
}
