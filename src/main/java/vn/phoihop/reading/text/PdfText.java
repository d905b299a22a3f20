package vn.phoihop.reading.text;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.phoihop.reading.Limits;
import vn.phoihop.reading.Unreadable;

/// PDF, page by page: the text of the page where it has one, recognition of its picture where it has not.
final class PdfText {

    private static final int DPI = 300;
    private static final float LARGEST_PAGE = 2000;

    private final Limits limits;
    private final Scan scan;

    PdfText(Limits limits, Scan scan) {
        this.limits = limits;
        this.scan = scan;
    }

    Extract of(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new NotReadable(Unreadable.ENCRYPTED, locked);
        } catch (NotReadable known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        }
    }

    private Extract read(PDDocument document) throws IOException {
        var stripper = new PdfLines();
        var text = new StringBuilder();
        int scanned = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var words = stripper.page(document, page);
            if (words.isBlank() && hasContent(document, page)) {
                scanned++;
                words = recognised(document, page, scanned);
            }
            text.append(words).append('\f');
            if (text.length() > limits.characters()) {
                throw new NotReadable(Unreadable.TOO_LARGE);
            }
        }
        boolean ocr = scanned > 0;
        if (ocr && text.toString().isBlank()) {
            throw new NotReadable(Unreadable.SCAN_WITHOUT_TEXT);
        }
        var information = document.getDocumentInformation();
        var properties = Stream.of(information.getTitle(), information.getSubject(), information.getKeywords())
                .filter(Objects::nonNull)
                .toList();
        return new Extract(Lines.of(text.toString()), ocr, properties);
    }

    private static boolean hasContent(PDDocument document, int page) {
        var resources = document.getPage(page - 1).getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }

    private String recognised(PDDocument document, int page, int scanned) throws IOException {
        scan.need();
        if (scanned > limits.scannedPages()) {
            throw new NotReadable(Unreadable.TOO_LARGE);
        }
        var box = document.getPage(page - 1).getCropBox();
        float longer = Math.max(box.getWidth(), box.getHeight());
        float shrink = Math.min(1, LARGEST_PAGE / longer);
        return scan.of(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI * shrink, ImageType.GRAY));
    }
}
