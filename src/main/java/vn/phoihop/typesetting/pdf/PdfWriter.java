package vn.phoihop.typesetting.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import vn.phoihop.typesetting.layout.Sheet;
import vn.phoihop.typesetting.layout.Typeface;

/// Writes a set document as PDF/A-2b with its fonts inside.
public final class PdfWriter {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String RGB = "sRGB IEC61966-2.1";

    private PdfWriter() {}

    /// The file.
    public static byte[] write(Sheet sheet) {
        var opened = new ArrayList<TrueTypeFont>();
        try (var document = new PDDocument()) {
            var fonts = fonts(document, opened);
            var maker = new PageMaker(sheet.profile(), document, fonts);
            for (var part : sheet.parts()) {
                new Flow(sheet.profile(), maker, part).run(part.pieces());
            }
            describe(document, sheet);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        } finally {
            opened.forEach(PdfWriter::close);
        }
    }

    private static void close(TrueTypeFont font) {
        try {
            font.close();
        } catch (IOException cannotClose) {
            throw new UncheckedIOException(cannotClose);
        }
    }

    private static Map<Typeface, PDFont> fonts(PDDocument document, List<TrueTypeFont> opened) throws IOException {
        var fonts = new HashMap<Typeface, PDFont>();
        for (var face : Typeface.all()) {
            var font = face.open();
            opened.add(font);
            fonts.put(face, PDType0Font.load(document, font, true));
        }
        return fonts;
    }

    private static void describe(PDDocument document, Sheet sheet) throws IOException {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("vi-VN");
        var information = document.getDocumentInformation();
        information.setTitle(sheet.name());
        information.setSubject(sheet.about());
        information.setAuthor(sheet.by());
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(sheet).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        intent.setInfo(RGB);
        intent.setOutputCondition(RGB);
        intent.setOutputConditionIdentifier(RGB);
        catalog.addOutputIntent(intent);
        document.setDocumentId((long) sheet.name().hashCode());
    }

    /// What the file says of itself, as PDF/A wants it.
    private static String packet(Sheet sheet) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>B</pdfaid:conformance>
                   <dc:format>application/pdf</dc:format>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                   <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                   <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(sheet.name()), escaped(sheet.about()), escaped(sheet.by()));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
