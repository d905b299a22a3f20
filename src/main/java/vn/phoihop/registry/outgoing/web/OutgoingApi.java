package vn.phoihop.registry.outgoing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.registry.outgoing.OutgoingFilter;
import vn.phoihop.registry.outgoing.OutgoingId;
import vn.phoihop.registry.outgoing.OutgoingLine;
import vn.phoihop.registry.outgoing.OutgoingMove;
import vn.phoihop.registry.outgoing.OutgoingSheets;
import vn.phoihop.registry.outgoing.OutgoingStatus;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Reference;

/// Outgoing documents for other systems.
@MayAct
@RestController
@RequestMapping("/api/v1/outgoing")
class OutgoingApi {

    private final OutgoingSheets sheets;

    OutgoingApi(OutgoingSheets sheets) {
        this.sheets = sheets;
    }

    /// A page of documents, and the key of the next.
    record Listed(List<Line> documents, @Nullable String next) {}

    /// A document of the list.
    record Line(
            UUID id,
            OutgoingStatus status,
            String type,
            String number,
            String symbol,
            String subject,
            @Nullable LocalDate dated,
            UUID owner,
            @Nullable Reference source,
            Instant changedAt) {

        static Line of(OutgoingLine line) {
            return new Line(
                    line.id().value(),
                    line.status(),
                    line.type(),
                    line.number(),
                    line.symbol(),
                    line.subject(),
                    line.dated(),
                    line.owner().value(),
                    line.source(),
                    line.changedAt());
        }
    }

    /// A document in full: what it says and what the asker can do with it.
    record Whole(Line document, List<String> text, List<OutgoingMove> may, List<String> checksums) {}

    @GetMapping
    Listed list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable OutgoingStatus status,
            @RequestParam(required = false) @Nullable String after,
            Actor actor) {
        var slice = sheets.list(new OutgoingFilter(q, status, null), after, actor);
        return new Listed(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new OutgoingId(id), actor);
        return new Whole(
                Line.of(sheet.line()),
                sheet.text().lines(),
                sheet.may().stream().sorted().toList(),
                sheet.files().stream().map(file -> file.sha256()).toList());
    }
}
