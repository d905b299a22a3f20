package vn.phoihop.typesetting.check;

import java.text.Normalizer;
import java.util.List;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.OfficialDocument;
import vn.phoihop.typesetting.Text;
import vn.phoihop.typesetting.Text.Run;
import vn.phoihop.typesetting.layout.Typeface;
import vn.phoihop.typesetting.profile.Profile;

/// Legal bases, body, tables and annexes; letters that cannot be printed.
final class TextCheck {

    private final OfficialDocument document;
    private final Profile profile;
    private final Report report;

    TextCheck(OfficialDocument document, Profile profile, Report report) {
        this.document = document;
        this.profile = profile;
        this.report = report;
    }

    void run() {
        letters(document.head().subject(), "head.subject");
        bases();
        if (document.body().isEmpty()) {
            report.error("body-missing", "body");
        }
        blocks(document.body(), "body");
        for (int i = 0; i < document.annexes().size(); i++) {
            var annex = document.annexes().get(i);
            var place = "annexes[" + i + "]";
            report.need(annex.title(), "annex-without-title", place + ".title");
            blocks(annex.body(), place + ".body");
        }
    }

    private void bases() {
        boolean needed =
                profile.list("kinds.with-bases").contains(document.head().kind().name());
        if (needed && document.bases().isEmpty()) {
            report.warning("bases-missing", "bases", document.head().kind().name());
        }
        for (int i = 0; i < document.bases().size(); i++) {
            text(document.bases().get(i), "bases[" + i + "]");
        }
    }

    private void blocks(List<Block> blocks, String where) {
        for (int i = 0; i < blocks.size(); i++) {
            var place = where + "[" + i + "]";
            switch (blocks.get(i)) {
                case Block.Heading heading -> heading(heading, place);
                case Block.Clause clause -> text(clause.text(), place);
                case Block.Paragraph paragraph -> text(paragraph.text(), place);
                case Block.Items items -> items.items().forEach(item -> text(item, place));
                case Block.Centred centred -> letters(centred.words(), place);
                case Block.Table table -> table(table, place);
            }
        }
    }

    private void heading(Block.Heading heading, String place) {
        report.need(heading.title().plain(), "heading-without-title", place);
        text(heading.title(), place);
    }

    private void table(Block.Table table, String place) {
        if (table.columns().isEmpty()) {
            report.error("table-without-columns", place);
            return;
        }
        rows(table.head(), place + ".head");
        rows(table.rows(), place + ".rows");
        for (int r = 0; r < table.rows().size(); r++) {
            int cells = table.rows().get(r).cells().stream()
                    .mapToInt(cell -> Math.max(1, cell.columns()))
                    .sum();
            if (cells != table.columns().size()) {
                report.error(
                        "table-row-cells",
                        place + ".rows[" + r + "]",
                        cells,
                        table.columns().size());
            }
        }
    }

    private void rows(List<Block.Row> rows, String place) {
        for (int r = 0; r < rows.size(); r++) {
            for (var cell : rows.get(r).cells()) {
                text(cell.text(), place + "[" + r + "]");
            }
        }
    }

    private void text(Text text, String place) {
        for (var run : text.runs()) {
            if (run instanceof Run.Note(var note)) {
                letters(note.plain(), place + ".note");
            } else {
                letters(run.words(), place);
            }
        }
    }

    /// The typeface has every Vietnamese letter; what it has not would come out as a question mark.
    private void letters(String words, String place) {
        if (!Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
            report.warning("not-composed", place);
        } else if (!Typeface.REGULAR.has(words)) {
            var first = words.chars()
                    .filter(c -> !Typeface.REGULAR.has(Character.toString(c)))
                    .findFirst();
            report.warning("unprintable", place, String.format(java.util.Locale.ROOT, "U+%04X", first.orElse(0)));
        }
    }
}
