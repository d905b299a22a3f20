package vn.phoihop.publicsite.rebuilding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/// Lays the pages of a PDF into a new one: their content and nothing of what lies beside it (properties, XMP, notes,
/// scripts, enclosed files, earlier versions). All text of it, also what is covered, is given back to be looked
/// through.
final class Pdfs {

    private static final List<COSName> OF_A_PAGE = List.of(
            COSName.TYPE, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE, COSName.RESOURCES, COSName.CONTENTS);
    private static final int DEPTH = 5;

    private Pdfs() {}

    static Rebuilt rebuild(byte[] content) throws IOException {
        try (var old = Loader.loadPDF(content);
                var fresh = new PDDocument()) {
            for (var page : old.getPages()) {
                var bare = new COSDictionary();
                OF_A_PAGE.forEach(name -> copy(page, bare, name));
                var laid = fresh.importPage(new PDPage(bare));
                strip(fresh, laid.getResources(), DEPTH);
            }
            var bytes = new ByteArrayOutputStream();
            fresh.save(bytes);
            return checked(bytes.toByteArray());
        }
    }

    /// Inherited settings are written into the page itself.
    private static void copy(PDPage page, COSDictionary bare, COSName name) {
        if (name.equals(COSName.RESOURCES)) {
            if (page.getResources() != null) {
                bare.setItem(name, page.getResources());
            }
        } else if (name.equals(COSName.MEDIA_BOX)) {
            bare.setItem(name, page.getMediaBox());
        } else if (name.equals(COSName.ROTATE)) {
            bare.setInt(name, page.getRotation());
        } else if (page.getCOSObject().containsKey(name)) {
            bare.setItem(name, page.getCOSObject().getItem(name));
        }
    }

    private static void strip(PDDocument document, PDResources resources, int depth) throws IOException {
        if (resources == null || depth == 0) {
            return;
        }
        resources.getCOSObject().removeItem(COSName.PROPERTIES);
        for (var name : resources.getXObjectNames()) {
            var part = resources.getXObject(name);
            part.getCOSObject().removeItem(COSName.METADATA);
            if (part instanceof PDImageXObject image && isPhotograph(image)) {
                resources.put(
                        name,
                        JPEGFactory.createFromStream(
                                document, new ByteArrayInputStream(Images.jpeg(image.getImage()))));
            } else if (part instanceof PDFormXObject form) {
                strip(document, form.getResources(), depth - 1);
            }
        }
    }

    /// A picture as a camera wrote it: it may carry where and by whom. One with a mask stays as it is drawn.
    private static boolean isPhotograph(PDImageXObject image) {
        var filters = image.getCOSObject().getDictionaryObject(COSName.FILTER);
        return COSName.DCT_DECODE.equals(filters)
                && image.getCOSObject().getDictionaryObject(COSName.SMASK) == null
                && image.getCOSObject().getDictionaryObject(COSName.MASK) == null;
    }

    private static Rebuilt checked(byte[] bytes) throws IOException {
        try (var made = Loader.loadPDF(bytes)) {
            return new Rebuilt("application/pdf", bytes, new PDFTextStripper().getText(made));
        }
    }
}
