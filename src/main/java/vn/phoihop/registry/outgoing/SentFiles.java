package vn.phoihop.registry.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.DocumentSheet.Original;
import vn.phoihop.registry.Outbox;
import vn.phoihop.registry.Sheets;
import vn.phoihop.registry.files.FileRef;
import vn.phoihop.registry.files.StoredFiles;
import vn.phoihop.shared.Actor;

/// A numbered document as it lies frozen in the register: the same bytes for everybody who gets it.
@Component
class SentFiles {

    private final Sheets sheets;
    private final StoredFiles files;

    SentFiles(Sheets sheets, StoredFiles files) {
        this.sheets = sheets;
        this.files = files;
    }

    Outbox.Sent of(OutgoingDocument document, Actor by) {
        var registered = document.registered();
        if (registered == null) {
            throw new IllegalStateException("outgoing " + document.id() + " has no number");
        }
        var sheet = sheets.need(registered, by);
        return new Outbox.Sent(
                sheet.head(),
                sheet.handling(),
                sheet.reading(),
                sheet.files().stream().map(file -> written(document, file)).toList());
    }

    /// The file of this kind as it lies in the register, byte for byte; empty while the document has no number.
    Optional<Outbox.Written> of(OutgoingDocument document, String mediaType) {
        var registered = document.registered();
        return registered == null
                ? Optional.empty()
                : sheets.filesOf(document.province(), registered).stream()
                        .filter(file -> file.mediaType().equals(mediaType))
                        .findFirst()
                        .map(file -> written(document, file));
    }

    private Outbox.Written written(OutgoingDocument document, Original file) {
        var bytes = new ByteArrayOutputStream((int) file.length());
        try {
            files.copy(new FileRef(document.province(), file.sha256()), bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Outbox.Written(file.name(), file.mediaType(), bytes.toByteArray());
    }
}
