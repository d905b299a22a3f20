package vn.phoihop.typesetting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.phoihop.typesetting.check.Checks;
import vn.phoihop.typesetting.docx.DocxWriter;
import vn.phoihop.typesetting.html.HtmlWriter;
import vn.phoihop.typesetting.layout.Composer;
import vn.phoihop.typesetting.pdf.PdfWriter;

/// Lays out official documents: the same document as a page to look at, a Word file and a PDF/A file, and what its form
/// lacks. Keeps nothing; may be used by many threads at once.
@Component
public class Typesetter {

    /// The document as HTML: what stands inside a page, and the style sheet it needs (classes only, no inline style).
    public Preview preview(OfficialDocument document) {
        var written = HtmlWriter.write(Composer.compose(document));
        return new Preview(
                written.fragment(),
                written.style(),
                written.page(document.head().subject()));
    }

    /// The document as a Word file (DOCX).
    public byte[] docx(OfficialDocument document) {
        return DocxWriter.write(Composer.compose(document));
    }

    /// The document as PDF/A-2b with its fonts inside.
    public byte[] pdf(OfficialDocument document) {
        return PdfWriter.write(Composer.compose(document));
    }

    /// What the form of the document lacks or has wrong, in the order of the page.
    public List<Finding> check(OfficialDocument document) {
        return Checks.of(document);
    }

    /// A preview: `fragment` and `style` for the inside of a page of the program, `page` to stand alone.
    public record Preview(String fragment, String style, String page) {}
}
