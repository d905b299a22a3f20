package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Measured on the printed page against the table of NĐ 30/2020, Phụ lục I, and the Party’s guidance.
@DisplayName("On the page")
class PositionsTests {

    private static final Offset<Double> CLOSE = within(0.5);
    private static final double LEFT = 30;
    private static final double RIGHT = 195;

    private final Typesetter typesetter = new Typesetter();
    private final Printed report = Printed.of(typesetter.pdf(Samples.stateReport()));
    private final Printed letter = Printed.of(typesetter.pdf(Samples.stateLetter()));
    private final Printed party = Printed.of(typesetter.pdf(Samples.partyReport()));
    private final Printed partyLetter = Printed.of(typesetter.pdf(Samples.partyLetter()));

    @Test
    void theMarginsAreThoseOfTheDecree() {
        var pages = Printed.of(typesetter.pdf(longText()));

        assertThat(pages.pages()).isGreaterThan(3);
        assertThat(pages.words().stream().mapToDouble(Printed.Word::left).min().orElseThrow())
                .isCloseTo(LEFT, CLOSE);
        assertThat(pages.words().stream().mapToDouble(Printed.Word::right).max().orElseThrow())
                .isCloseTo(RIGHT, CLOSE);
        assertThat(pages.on(2).stream()
                        .filter(word -> word.text().length() > 2)
                        .mapToDouble(Printed.Word::baseline)
                        .min()
                        .orElseThrow())
                .isBetween(20 + 3.0, 25 + 4.0);
        assertThat(pages.words().stream()
                        .mapToDouble(Printed.Word::baseline)
                        .max()
                        .orElseThrow())
                .isBetween(270.0, 277.0);
    }

    @Test
    void theNameOfTheStateStandsBoldOnTheRightWithItsMottoAndLine() {
        var nation = report.line("CỘNG");
        var motto = report.line("Độc");

        assertThat(nation).allMatch(word -> word.bold() && word.size() >= 12 && word.size() <= 13);
        assertThat(motto).allMatch(word -> word.bold() && word.size() >= 13 && word.size() <= 14);
        assertThat(middle(nation)).isCloseTo(middle(motto), CLOSE);
        assertThat(nation.getLast().right()).isLessThan(RIGHT + 0.5);
        var line = report.ruleBelow(motto.getFirst());
        assertThat(line.length()).isCloseTo(width(motto), CLOSE);
        assertThat(line.y() - motto.getFirst().baseline()).isBetween(0.3, 2.5);
    }

    @Test
    void theIssuerStandsBoldOnTheLeftWithALineOfAThirdToAHalf() {
        var first = report.word("ỦY");
        var line = report.ruleBelow(report.word("TỈNH"));
        var longest =
                report.line("ỦY").stream().filter(word -> word.right() < 100).toList();

        assertThat(first.bold()).isTrue();
        assertThat(first.size()).isBetween(12.0, 13.0);
        assertThat(line.length() / width(longest)).isBetween(1 / 3.0, 1 / 2.0);
        assertThat((line.left() + line.right()) / 2).isCloseTo(middle(longest), CLOSE);
        assertThat(letter.word("ỦY").bold()).isFalse();
        assertThat(letter.word("VĂN").bold()).isTrue();
    }

    @Test
    void theNumberAndTheDateStandBesideEachOther() {
        var number = report.word("Số:");
        var date = report.word("An");

        assertThat(number.size()).isEqualTo(13);
        assertThat(date.italic()).isTrue();
        assertThat(date.size()).isBetween(13.0, 14.0);
        assertThat(number.baseline()).isCloseTo(date.baseline(), within(0.6));
        assertThat(number.right()).isLessThan(date.left());
    }

    @Test
    void kindAndSubjectStandInTheMiddleWithALineOfAThirdToAHalf() {
        var kind = report.line("BÁO");
        var last = report.line("của");
        var subject = report.line("Kết");
        var line = report.ruleBelow(last.getFirst());

        assertThat(kind).allMatch(word -> word.bold() && word.size() >= 13 && word.size() <= 14);
        assertThat(subject).allMatch(word -> word.bold() && word.size() >= 13 && word.size() <= 14);
        assertThat(middle(kind)).isCloseTo((LEFT + RIGHT) / 2, CLOSE);
        assertThat(line.length() / width(subject)).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void theSubjectOfALetterStandsUnderItsNumber() {
        var about = letter.word("V/v");

        assertThat(about.size()).isBetween(12.0, 13.0);
        assertThat(about.bold()).isFalse();
        assertThat(about.baseline()).isGreaterThan(letter.word("Số:").baseline());
        assertThat(letter.words()).noneMatch(word -> word.text().equals("CÔNG"));
    }

    @Test
    void theBodyIsJustifiedWithIndentedFirstLines() {
        var first = report.word("Thực");

        assertThat(first.size()).isBetween(13.0, 14.0);
        assertThat(first.left() - LEFT).isCloseTo(12.7, CLOSE);
        assertThat(report.line("Thực").getLast().right()).isCloseTo(RIGHT, CLOSE);
    }

    @Test
    void recipientsAndSignatureStandBesideEachOther() {
        var label = report.word("Nơi");
        var item = report.line("Như").getFirst();
        var mark = report.word("TM.");
        var name = report.line("Lê");

        assertThat(label.bold() && label.italic()).isTrue();
        assertThat(label.size()).isEqualTo(12);
        assertThat(item.size()).isEqualTo(11);
        assertThat(label.baseline()).isCloseTo(mark.baseline(), within(1.0));
        assertThat(mark.bold()).isTrue();
        assertThat(report.word("PHÓ").bold()).isTrue();
        assertThat(name).allMatch(word -> word.bold() && word.size() >= 13 && word.size() <= 14);
        assertThat(middle(name)).isCloseTo(middle(report.line("KT.")), CLOSE);
        assertThat(name.getFirst().baseline() - report.word("PHÓ").baseline()).isGreaterThan(25);
    }

    @Test
    void theNumberOfThePageStandsInTheMiddleOfTheTopButNotOnTheFirst() {
        var number = report.on(2).getFirst();

        assertThat(number.text()).isEqualTo("2");
        assertThat((number.left() + number.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, CLOSE);
        assertThat(number.baseline()).isBetween(10.0, 20.0);
        assertThat(number.size()).isBetween(13.0, 14.0);
        assertThat(report.on(1).getFirst().text()).isNotEqualTo("1");
    }

    @Test
    void thePartysNameHasALineOfItsOwnLength() {
        var nation = party.line("ĐẢNG");
        var old = Printed.of(typesetter.pdf(dated(Samples.partyReport(), LocalDate.of(2021, 5, 4))))
                .line("ĐẢNG");

        assertThat(nation).allMatch(word -> word.bold() && word.size() == 14);
        assertThat(old).allMatch(word -> word.bold() && word.size() == 15);
        assertThat(party.ruleBelow(nation.getFirst()).length()).isCloseTo(width(nation), CLOSE);
        assertThat(party.word("*").baseline()).isGreaterThan(party.word("BAN").baseline());
        assertThat(party.word("-----").baseline())
                .isGreaterThan(party.word("kết").baseline());
    }

    @Test
    void aPartyDocumentHasItsOwnLettering() {
        assertThat(party.words()).noneMatch(word -> word.text().equals("Số:"));
        assertThat(party.word("Số").size()).isEqualTo(14);
        assertThat(partyLetter.word("Kính").italic()).isTrue();
        assertThat(partyLetter.word("T/M").bold()).isTrue();
        assertThat(partyLetter.word("PHÓ").bold()).isFalse();
        assertThat(partyLetter.word("Nơi").bold()).isFalse();
        assertThat(partyLetter.word("Nơi").size()).isEqualTo(14);
        assertThat(partyLetter.ruleBelow(partyLetter.word("Nơi")).y()
                        - partyLetter.word("Nơi").baseline())
                .isLessThan(1.5);
        assertThat(partyLetter.line("Như").getFirst().size()).isEqualTo(12);
        assertThat(party.word("Thực").left() - LEFT).isCloseTo(10, CLOSE);
        assertThat(party.word("Thực").size()).isBetween(14.0, 15.0);
    }

    @Test
    void linesOfThePartyAreSetAtAnExactDistance() {
        var old = Printed.of(typesetter.pdf(dated(Samples.partyLetter(), LocalDate.of(2021, 5, 4))));

        assertThat(old.word("Thường").baseline() - old.word("Thực").baseline()).isCloseTo(18 * 25.4 / 72, within(0.05));
    }

    @Test
    void theHeadOfATableIsRepeatedOnEveryPageItReaches() {
        var pages = Printed.of(typesetter.pdf(Samples.decision()));

        for (int page = 3; page <= pages.pages(); page++) {
            assertThat(pages.on(page)).extracting(Printed.Word::text).contains("Đơn", "vị", "TT");
        }
    }

    @Test
    void eachAnnexCountsItsOwnPages() {
        var pages = Printed.of(typesetter.pdf(Samples.decision()));

        assertThat(pages.on(3).getFirst().text()).isEqualTo("Phụ");
        assertThat(pages.on(4).getFirst().text()).isEqualTo("2");
    }

    @Test
    void aSignatureIsNeverWithoutWordsOfTheText() {
        for (int count = 18; count < 34; count++) {
            var pages = Printed.of(typesetter.pdf(text(count)));
            var mark = pages.word("TM.");

            assertThat(pages.on(mark.page()))
                    .as("with %d paragraphs", count)
                    .anyMatch(word -> word.text().equals("Đoạn") || word.text().endsWith("./."));
        }
    }

    @Test
    void aFootnoteStandsAtTheFootOfThePageOfItsMark() {
        var note = report.word("Trong");

        assertThat(note.page()).isEqualTo(1);
        assertThat(note.size()).isEqualTo(10);
        assertThat(note.baseline()).isBetween(265.0, 277.0);
    }

    private static OfficialDocument longText() {
        return text(60);
    }

    private static OfficialDocument text(int count) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < count; i++) {
            blocks.add(
                    Block.Paragraph.of(
                            "Đoạn thứ " + i
                                    + " nói về việc phối hợp giữa các cơ quan trong trao đổi thông tin, xử lý vấn đề Nhân dân quan tâm."));
        }
        return Samples.stateReport().saying(blocks);
    }

    private static OfficialDocument dated(OfficialDocument document, LocalDate day) {
        return OfficialDocument.begin(document.regime(), day, document.head())
                .saying(document.body())
                .signed(document.signatures(), document.recipients());
    }

    private static double width(List<Printed.Word> words) {
        return words.getLast().right() - words.getFirst().left();
    }

    private static double middle(List<Printed.Word> words) {
        return (words.getLast().right() + words.getFirst().left()) / 2;
    }
}
