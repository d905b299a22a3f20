package vn.phoihop.exchanges.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeKind;
import vn.phoihop.exchanges.ExchangeLine;
import vn.phoihop.exchanges.ExchangeLists;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.ExchangeStatus;
import vn.phoihop.exchanges.LegAnswer;
import vn.phoihop.exchanges.LegSheet;
import vn.phoihop.exchanges.LegStatus;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// Exchanges for other systems: what the pages show, as JSON, to whoever may see the pages.
@MayAct
@RestController
@RequestMapping("/api/v1/exchanges")
class ExchangeApi {

    private final ExchangeLists lists;
    private final ExchangeSheets sheets;

    ExchangeApi(ExchangeLists lists, ExchangeSheets sheets) {
        this.lists = lists;
        this.sheets = sheets;
    }

    /// A page of exchanges; `next` goes into `after` of the next question, and is null at the end.
    public record Page(List<Line> exchanges, @Nullable String next) {}

    /// An exchange of a list.
    public record Line(
            UUID id,
            String number,
            ExchangeKind kind,
            ExchangeStatus status,
            UUID requester,
            String subject,
            boolean urgent,
            @Nullable Instant sentAt,
            @Nullable Instant dueAt,
            boolean overdue,
            int receivers,
            int answered) {

        static Line of(ExchangeLine line) {
            return new Line(
                    line.id().value(),
                    line.number(),
                    line.kind(),
                    line.status(),
                    line.requester().value(),
                    line.subject(),
                    line.urgent(),
                    line.sentAt(),
                    line.dueAt(),
                    line.isOverdue(),
                    line.legs(),
                    line.answered());
        }
    }

    /// An exchange in full: its words, its receivers as far as they may be seen, its thread.
    public record Whole(
            UUID id,
            String number,
            ExchangeKind kind,
            ExchangeStatus status,
            UUID requester,
            String subject,
            String body,
            int version,
            List<Receiver> receivers,
            List<Said> thread) {}

    /// One receiver, and the events of the transition table that are possible now.
    public record Receiver(
            UUID id,
            UUID organisation,
            LegStatus status,
            @Nullable LegAnswer answer,
            Instant dueAt,
            @Nullable Instant answeredAt,
            int version,
            List<String> possible) {

        static Receiver of(LegSheet leg) {
            return new Receiver(
                    leg.id().value(),
                    leg.receiver().value(),
                    leg.status(),
                    leg.answer(),
                    leg.dueAt(),
                    leg.answeredAt(),
                    leg.version(),
                    leg.acts().stream().map(Enum::name).toList());
        }
    }

    /// A line of the thread.
    public record Said(Instant at, UUID organisation, String event, String words) {

        static Said of(ExchangeSheet.Said said) {
            return new Said(said.at(), said.organisation().value(), said.act(), said.words());
        }
    }

    @GetMapping
    Page list(@ModelAttribute ExchangeQuery query, BindingResult ignored, Actor actor) {
        var slice = lists.list(query.filter(), query.after(), actor);
        return new Page(slice.lines().stream().map(Line::of).toList(), slice.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable UUID id, Actor actor) {
        var sheet = sheets.need(new ExchangeId(id), actor);
        return new Whole(
                id,
                sheet.number(),
                sheet.kind(),
                sheet.status(),
                sheet.requester().value(),
                sheet.content().subject(),
                sheet.content().body(),
                sheet.version(),
                sheet.legs().stream().map(Receiver::of).toList(),
                sheet.thread().stream().map(Said::of).toList());
    }
}
