package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Head;
import vn.phoihop.reading.Outcome;
import vn.phoihop.reading.Reader;
import vn.phoihop.reading.Reading;

/// Reads a typeset file with the program’s own reader and says in which fields it differs from what was typeset.
final class ReadBack {

    private static final Reader READER = new Reader();

    private final OfficialDocument document;
    private final Reading reading;
    private final List<String> differences = new ArrayList<>();

    private ReadBack(OfficialDocument document, Reading reading) {
        this.document = document;
        this.reading = reading;
    }

    static List<String> differences(OfficialDocument document, String name, byte[] file) {
        var outcome = READER.read(name, file);
        assertThat(outcome).isInstanceOf(Outcome.Read.class);
        var readBack = new ReadBack(document, ((Outcome.Read) outcome).reading());
        readBack.head();
        readBack.foot();
        readBack.body();
        return readBack.differences.stream().map(one -> name + ": " + one).toList();
    }

    private void same(String field, @Nullable Object expected, @Nullable Object found) {
        if (!String.valueOf(expected).equals(String.valueOf(found))) {
            differences.add(field + " was [" + expected + "], read [" + found + "]");
        }
    }

    private void head() {
        var wanted = document.head();
        var found = reading.head();
        var designation = wanted.designation();
        same("regime", document.isJoint() ? "JOINT" : document.regime().name(), found.regime());
        same("type", capitals(wanted.kind().name()), found.type());
        same("number", designation.number() == null ? null : designation.printedNumber(), found.number());
        same("symbol", designation.notation(document.regime()), found.symbol());
        same("place", wanted.place(), found.place());
        same("date", wanted.date() == null ? "20" : wanted.date(), found.date() == null ? "20" : found.date());
        same("subject", wanted.subject(), found.subject());
        same("addressees", document.addressees(), found.addressees());
        issuer(found);
    }

    private void issuer(Head found) {
        var names = document.head().issuers().stream()
                .map(vn.phoihop.typesetting.Head.Issuer::plainName)
                .toList();
        for (var name : names) {
            if (!folded(String.valueOf(found.issuer())).contains(folded(name))) {
                differences.add("issuer was " + names + ", read [" + found.issuer() + "]");
                return;
            }
        }
    }

    private void foot() {
        var found = reading.head();
        same("signers", sorted(document.signatures().stream().map(Signature::name)), split(found.signer()));
        same("posts", sorted(document.signatures().stream().map(ReadBack::post)), split(found.signerTitle()));
        var marks = document.signatures().stream().flatMap(ReadBack::marks);
        same("authority", sorted(marks), sorted(found.authority().stream()));
        var recipients = new ArrayList<>(document.recipients().items());
        var filed = document.regime() == Regime.STATE ? "Lưu: " : "Lưu ";
        recipients.add(filed + document.recipients().filed());
        same("recipients", recipients, found.recipients());
    }

    /// Who acts in a post signs with it: `Q. CHỦ TỊCH` is mark and post.
    private static String post(Signature signature) {
        return signature.post().isEmpty()
                ? marks(signature).reduce("", (before, last) -> last)
                : capitals(signature.post());
    }

    private static Stream<String> marks(Signature signature) {
        return signature.authority().stream().map(one -> {
            var mark = one.mark().name();
            var party = mark.charAt(0) + "/" + mark.substring(1);
            boolean parted = signature.side() == Regime.PARTY && mark.length() > 1;
            return (parted ? party : mark + ".") + " " + capitals(one.whom());
        });
    }

    private static String split(@Nullable String joined) {
        return joined == null ? "[]" : sorted(Stream.of(joined.split("; ", -1)));
    }

    private static String sorted(Stream<String> words) {
        return words.sorted().toList().toString();
    }

    private void body() {
        var text = squeezed(reading.text().stream());
        for (var block : blocks()) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Clause clause -> contains(text, clause.text());
                case Block.Paragraph paragraph -> contains(text, paragraph.text());
                case Block.Items items -> items.items().forEach(item -> contains(text, item));
                case Block.Centred centred -> contains(text, Text.of(capitals(centred.words())));
                case Block.Table table -> table(table, text);
            }
        }
    }

    private List<Block> blocks() {
        return Stream.concat(
                        document.body().stream(), document.annexes().stream().flatMap(annex -> annex.body().stream()))
                .toList();
    }

    private void heading(Block.Heading heading) {
        var title = folded(heading.title().plain());
        boolean found = reading.sections().stream()
                .anyMatch(section ->
                        folded(section.title()).contains(title) || title.startsWith(folded(section.title())));
        if (!found) {
            differences.add("no section [" + heading.title().plain() + "] among "
                    + reading.sections().stream()
                            .map(one -> one.label() + " " + one.title())
                            .toList());
        }
    }

    private void contains(String text, Text wanted) {
        if (!text.contains(squeezed(Stream.of(wanted.plain())))) {
            differences.add("text lacks [" + wanted.plain() + "]");
        }
        wanted.runs().stream().filter(Text.Run.Note.class::isInstance).forEach(run -> {
            var note = ((Text.Run.Note) run).text().plain();
            if (!text.contains(squeezed(Stream.of(note)))) {
                differences.add("text lacks note [" + note + "]");
            }
        });
        wanted.runs().stream().filter(Text.Run.Figure.class::isInstance).forEach(run -> figure(run.words()));
    }

    private void figure(String words) {
        var number = words.replaceAll("[^0-9.,].*$", "").replace(".", "").replace(',', '.');
        boolean found = reading.figures().stream()
                .anyMatch(figure -> figure.value().compareTo(new java.math.BigDecimal(number)) == 0);
        if (!found) {
            differences.add("no figure [" + words + "] among "
                    + reading.figures().stream().map(one -> one.text()).toList());
        }
    }

    private void table(Block.Table table, String text) {
        for (var row : table.rows()) {
            for (var cell : row.cells()) {
                if (!text.contains(squeezed(Stream.of(cell.text().plain())))) {
                    differences.add("text lacks cell [" + cell.text().plain() + "]");
                }
            }
        }
    }

    /// Lines end where the page does: what is compared is the words without the blanks between them.
    private static String squeezed(Stream<String> lines) {
        return lines.collect(Collectors.joining()).replaceAll("[\\s*|¹²³⁴⁵⁶⁷⁸⁹⁰]+|\\[\\d+]", "");
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
