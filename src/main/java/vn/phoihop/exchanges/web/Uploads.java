package vn.phoihop.exchanges.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.phoihop.exchanges.Refusal;
import vn.phoihop.registry.Cases;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.Intake;
import vn.phoihop.shared.Actor;
import vn.phoihop.shell.spi.Typed;

/// Takes the files of a form into the register, and the documents of the register that were chosen.
@Component
class Uploads {

    private final Cases cases;
    private final Intake intake;

    Uploads(Cases cases, Intake intake) {
        this.cases = cases;
        this.intake = intake;
    }

    /// Does something with a document that was taken in.
    interface Use {
        Optional<Refusal> with(DocumentId document);
    }

    /// Takes every file and every chosen document; the key of the sentence that says why one was not taken.
    Optional<String> take(List<MultipartFile> files, List<String> chosen, Actor actor, Use use) throws IOException {
        for (var id : chosen) {
            var refused = Typed.id(id).flatMap(each -> used(each, use));
            if (refused.isPresent()) {
                return refused;
            }
        }
        for (var file : files) {
            var refused = file.isEmpty() && name(file).isEmpty() ? Optional.<String>empty() : take(file, actor, use);
            if (refused.isPresent()) {
                return refused;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> used(UUID id, Use use) {
        return use.with(new DocumentId(id)).map(why -> "exchanges.refusal." + why);
    }

    private Optional<String> take(MultipartFile file, Actor actor, Use use) throws IOException {
        if (file.getSize() > intake.limit().toBytes()) {
            return Optional.of("registry.refusal.TOO_LARGE");
        }
        var type = file.getContentType();
        var answer = cases.take(name(file), file.getBytes(), type == null ? "" : type, Direction.OUTGOING, actor);
        return switch (answer) {
            case Intake.Answer.Kept(var id, var reading) -> used(id.value(), use);
            case Intake.Answer.AlreadyKept(var id) -> used(id.value(), use);
            case Intake.Answer.ReadOnly(var reading) -> Optional.of("exchanges.file.unread");
            case Intake.Answer.Refused(var why) -> Optional.of("registry.refusal." + why);
            case Intake.Answer.NotRead(var why) -> Optional.of("exchanges.file.unread");
        };
    }

    /// The name without the folders some browsers put before it.
    private static String name(MultipartFile file) {
        var given = file.getOriginalFilename();
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.length() <= 200 ? bare : bare.substring(bare.length() - 200);
    }
}
