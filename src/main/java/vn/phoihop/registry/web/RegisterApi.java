package vn.phoihop.registry.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.DocumentStatus;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.Sheets;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// The register for other systems.
@MayAct
@RestController
@RequestMapping("/api/v1/registry")
class RegisterApi {

    private final Register register;
    private final Sheets sheets;

    RegisterApi(Register register, Sheets sheets) {
        this.register = register;
        this.sheets = sheets;
    }

    /// A page of documents; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> documents, @Nullable String next) {}

    /// A document of a list.
    public record Line(
            UUID id,
            Direction direction,
            DocumentStatus status,
            @Nullable Integer ordinal,
            String type,
            String number,
            String symbol,
            String issuer,
            String date,
            String subject,
            int errors,
            int warnings) {

        static Line of(DocumentLine line) {
            return new Line(
                    line.id().value(),
                    line.direction(),
                    line.status(),
                    line.ordinal(),
                    line.type(),
                    line.number(),
                    line.symbol(),
                    line.issuer(),
                    line.dated().iso(),
                    line.subject(),
                    line.errors(),
                    line.warnings());
        }
    }

    /// A document in full, with all that was read from it.
    public record Whole(
            UUID id,
            Direction direction,
            DocumentStatus status,
            @Nullable Integer ordinal,
            DocumentHead head,
            Reading reading) {}

    @GetMapping
    Page list(@ModelAttribute RegisterQuery query, BindingResult ignored, Actor actor) {
        var slice = register.list(query.filter(), query.after(), actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new DocumentId(id), actor);
        return new Whole(id, sheet.direction(), sheet.status(), sheet.ordinal(), sheet.head(), sheet.reading());
    }
}
