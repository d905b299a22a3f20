package vn.phoihop.press.digests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.press.PressLine;
import vn.phoihop.registry.outgoing.Letterheads;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Head;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Recipients;

/// Writes a digest as an official document: how many were answered, then each item in a sentence. A document speaks
/// Vietnamese, whoever looks at it.
@Component
class DigestDocument {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Organisations organisations;
    private final Letterheads letterheads;
    private final MessageSource messages;

    DigestDocument(Organisations organisations, Letterheads letterheads, MessageSource messages) {
        this.organisations = organisations;
        this.letterheads = letterheads;
        this.messages = messages;
    }

    OfficialDocument of(Digest digest, List<DigestSheet.Entry> entries) {
        var unit = organisations.need(digest.owner());
        var subject = say("press.digest.subject", shown(digest.from()), shown(digest.to()));
        var head = letterheads.head(unit, "BC", new Head.Kind(say("press.digest.type"), false), subject, digest.to());
        return OfficialDocument.begin(Letterheads.regime(unit.branch()), digest.to(), head)
                .saying(body(
                        digest,
                        entries.stream().filter(DigestSheet.Entry::isTold).toList()))
                .signed(
                        List.of(letterheads.signature(unit)),
                        new Recipients(List.of(say("press.digest.recipient")), say("press.digest.filed")));
    }

    private List<Block> body(Digest digest, List<DigestSheet.Entry> told) {
        var blocks = new ArrayList<Block>();
        if (!digest.opening().isBlank()) {
            digest.opening()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> blocks.add(Block.Paragraph.of(line.strip())));
        }
        blocks.add(Block.Heading.of(Level.ROMAN, say("press.digest.overview")));
        var answered =
                told.stream().filter(each -> each.line().respondedAt() != null).count();
        var open = told.stream().filter(each -> each.line().state().isOwed()).count();
        blocks.add(Block.Paragraph.of(say("press.digest.counts", told.size(), answered, open)));
        var mended = told.stream().filter(each -> each.line().concern() != null).count();
        if (mended > 0) {
            blocks.add(Block.Paragraph.of(say("press.digest.mended", mended)));
        }
        blocks.add(Block.Heading.of(Level.ROMAN, say("press.digest.items")));
        blocks.add(table(told));
        return blocks;
    }

    private Block table(List<DigestSheet.Entry> told) {
        var rows = new ArrayList<Block.Row>();
        for (var entry : told) {
            var line = entry.line();
            rows.add(Block.Row.of(
                    Integer.toString(rows.size() + 1),
                    line.publication().outlet() + ", "
                            + shown(line.publication().publishedOn()),
                    entry.note().isBlank() ? line.publication().title() : entry.note(),
                    line.place().name() + "; " + say("press.topic." + line.topic()),
                    standing(line)));
        }
        return new Block.Table(
                null,
                null,
                List.of(
                        new Block.Column(0.06, Block.Stand.CENTRE),
                        new Block.Column(0.18, Block.Stand.LEFT),
                        new Block.Column(0.36, Block.Stand.LEFT),
                        new Block.Column(0.18, Block.Stand.LEFT),
                        new Block.Column(0.22, Block.Stand.LEFT)),
                List.of(Block.Row.of(
                        say("press.digest.column.order"),
                        say("press.digest.column.outlet"),
                        say("press.digest.column.content"),
                        say("press.digest.column.place"),
                        say("press.digest.column.standing"))),
                rows);
    }

    private String standing(PressLine line) {
        var state = say("press.state." + line.state());
        return line.facts() == 0 ? state : state + " (" + say("press.digest.found", line.found(), line.facts()) + ")";
    }

    private static String shown(LocalDate day) {
        return String.format(Locale.ROOT, "%1$td/%1$tm/%1$tY", day);
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
