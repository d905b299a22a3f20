package vn.phoihop.reading.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.phoihop.reading.Limits;
import vn.phoihop.reading.Unreadable;

/// Takes the text out of a file, whatever it is; what it is, its content says, not its name.
public final class Extractor {

    private final Limits limits;
    private final Scan scan;

    /// `recognition` is the program that reads pictures, by name or path.
    public Extractor(Limits limits, String recognition) {
        this.limits = limits;
        this.scan = new Scan(recognition);
    }

    /// The text of the file; throws [NotReadable].
    public Extract extract(String name, byte[] content) {
        if (content.length == 0) {
            throw new NotReadable(Unreadable.EMPTY);
        }
        if (content.length > limits.bytes()) {
            throw new NotReadable(Unreadable.TOO_LARGE);
        }
        var extract = byKind(name, content);
        if (extract.lines().stream().allMatch(String::isBlank)) {
            throw new NotReadable(Unreadable.EMPTY);
        }
        return extract;
    }

    private Extract byKind(String name, byte[] content) {
        return switch (FileKind.of(name, content)) {
            case TEXT -> text(content);
            case HTML -> new OfficeText(limits.characters()).html(content);
            case PDF -> new PdfText(limits, scan).of(content);
            case RTF -> new OfficeText(limits.characters()).rtf(content);
            case ZIP -> archive(name, content);
            case OLE -> older(name, content);
            case PICTURE -> scan.picture(content);
            case OTHER -> throw notADocument(name);
        };
    }

    private Extract text(byte[] content) {
        if (content.length > 2L * limits.characters()) {
            throw new NotReadable(Unreadable.TOO_LARGE);
        }
        return Extract.of(PlainText.of(content));
    }

    private Extract archive(String name, byte[] content) {
        var archive = Archive.of(content, limits.bytes());
        if (archive.isEncrypted()) {
            throw new NotReadable(Unreadable.ENCRYPTED);
        }
        if (archive.isDocx()) {
            return new OfficeText(limits.characters()).docx(content);
        }
        if (archive.isOdt()) {
            return new OfficeText(limits.characters()).odt(content);
        }
        throw notADocument(name);
    }

    private Extract older(String name, byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new NotReadable(Unreadable.ENCRYPTED);
            }
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw notADocument(name);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new NotReadable(Unreadable.BROKEN, broken);
        }
        return new OfficeText(limits.characters()).doc(content);
    }

    private static NotReadable notADocument(String name) {
        if (FileKind.namesADocument(name)) {
            return new NotReadable(Unreadable.DISGUISED);
        }
        return new NotReadable(Unreadable.NOT_A_DOCUMENT);
    }
}
