package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.phoihop.typesetting.Finding.Severity;
import vn.phoihop.typesetting.Head.Issuer;
import vn.phoihop.typesetting.Head.Kind;
import vn.phoihop.typesetting.Head.Stamps;
import vn.phoihop.typesetting.Signature.Authority;
import vn.phoihop.typesetting.Signature.Mark;

@DisplayName("The check of an official document")
class ChecksTests {

    private final Typesetter typesetter = new Typesetter();

    static List<OfficialDocument> wellFormed() {
        return List.of(
                Samples.stateReport(),
                Samples.stateLetter(),
                Samples.decision(),
                Samples.partyLetter(),
                Samples.partyReport());
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void findsNothingInAWellFormedOne(OfficialDocument document) {
        assertThat(typesetter.check(document)).isEmpty();
    }

    @Test
    void saysWhatAnEmptyOneLacks() {
        var empty = OfficialDocument.begin(
                Regime.STATE,
                Samples.DAY,
                new Head(
                        null,
                        List.of(),
                        Designation.of(null, null, ""),
                        "",
                        null,
                        new Kind("", true),
                        " ",
                        Stamps.NONE));

        var findings = typesetter.check(empty);

        assertThat(findings)
                .extracting(Finding::rule)
                .contains(
                        "issuer-missing",
                        "number-blank",
                        "symbol-without-body",
                        "place-missing",
                        "date-blank",
                        "kind-missing",
                        "subject-missing",
                        "addressees-missing",
                        "body-missing",
                        "signature-missing",
                        "recipients-missing",
                        "file-missing");
        assertThat(typesetter.pdf(empty)).isNotEmpty();
        assertThat(typesetter.docx(empty)).isNotEmpty();
    }

    @Test
    void saysThatTheJointSymbolOfFiveBodiesIsTooLongForTheExchange() {
        var finding = typesetter.check(Samples.jointProgramme()).getFirst();

        assertThat(finding.rule()).isEqualTo("symbol-too-long");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.place()).isEqualTo("head.designation");
        assertThat(finding.message())
                .isEqualTo(
                        "Ký hiệu “CTr/BTGDVTU-HĐND-UBND-TAND-VKSND” dài 32 ký tự, quá 30 ký tự khi trao đổi qua trục liên thông.");
    }

    @Test
    void refusesToDeputiseInACollectiveBodyOfTheParty() {
        assertThat(rules(signed(
                        Samples.partyLetter(),
                        new Signature(
                                Regime.PARTY,
                                List.of(new Authority(Mark.TM, "Ban Thường vụ"), new Authority(Mark.KT, "Bí thư")),
                                "Phó Bí thư",
                                "Mai Văn Huỳnh"))))
                .containsExactly("deputising-in-collective");
    }

    @Test
    void noticesADeputyOfACommitteeWithoutTheMark() {
        assertThat(rules(state(List.of(new Authority(Mark.TM, "Ủy ban nhân dân")), "Phó Chủ tịch")))
                .containsExactly("deputy-without-mark");
    }

    @Test
    void letsADeputyInChargeSignDirectly() {
        assertThat(rules(state(List.of(), "Phó Giám đốc phụ trách"))).isEmpty();
    }

    @Test
    void noticesAMarkThatFitsNeitherBodyNorPost() {
        assertThat(rules(state(List.of(new Authority(Mark.TM, "Chủ tịch")), "Chủ tịch")))
                .containsExactly("whole-names-post");
        assertThat(rules(state(List.of(new Authority(Mark.KT, "Ủy ban nhân dân")), "Phó Chủ tịch")))
                .containsExactly("mark-names-body");
        assertThat(rules(state(List.of(new Authority(Mark.KT, "Chủ tịch")), "Chủ tịch")))
                .containsExactly("deputising-for-oneself");
        assertThat(rules(state(List.of(new Authority(Mark.KT, "Chủ tịch")), "Chánh Văn phòng")))
                .containsExactly("deputising-without-deputy");
    }

    @Test
    void knowsTheLimitsOfAMandate() {
        assertThat(rules(state(List.of(new Authority(Mark.TUQ, "Giám đốc")), "Chánh Thanh tra")))
                .containsExactly("mandate-in-writing");
        assertThat(rules(state(
                        List.of(new Authority(Mark.TUQ, "Giám đốc"), new Authority(Mark.KT, "Chánh Thanh tra")),
                        "Phó Chánh Thanh tra")))
                .contains("mandate-passed-on");
    }

    @Test
    void wantsTheNameWithoutTitle() {
        assertThat(rules(signed(
                        Samples.decision(), new Signature(Regime.STATE, List.of(), "Chủ tịch", "TS. Hồ Văn Mười"))))
                .containsExactly("name-with-title");
    }

    @Test
    void wantsASignatureOfEveryBodyOfAJointDocument() {
        var joint = Samples.jointProgramme();

        assertThat(rules(joint.signed(joint.signatures().subList(0, 3), joint.recipients())))
                .contains("signatures-too-few");
    }

    @Test
    void findsLettersThatCannotBePrinted() {
        var document =
                Samples.decision().saying(List.of(Block.Paragraph.of("Kết quả 好"), Block.Paragraph.of("a\u0301")));

        assertThat(typesetter.check(document))
                .extracting(Finding::rule, Finding::place)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("unprintable", "body[0]"),
                        org.assertj.core.groups.Tuple.tuple("not-composed", "body[1]"));
    }

    @Test
    void countsTheCellsOfARow() {
        var table = Samples.wide(2);
        var rows = List.of(table.rows().getFirst(), Block.Row.of("1", "2"));
        var broken = new Block.Table(null, null, table.columns(), table.head(), rows);

        assertThat(typesetter.check(Samples.decision().saying(List.of(broken))))
                .extracting(Finding::message)
                .contains("Dòng của bảng có 2 ô, bảng có 6 cột.");
    }

    @Test
    void saysWhenTheFormWasNotYetInForce() {
        var old = OfficialDocument.begin(
                Regime.STATE, LocalDate.of(2019, 1, 2), Samples.decision().head());

        assertThat(rules(old)).contains("before-the-form");
    }

    @Test
    void knowsTheSymbolOfALetter() {
        var head = Samples.stateLetter().head();
        var typed = new Head(
                head.superior(),
                List.of(new Issuer("Sở Tư pháp", Regime.STATE)),
                Designation.of(3, "CV", "STP"),
                head.place(),
                head.date(),
                head.kind(),
                head.subject(),
                head.stamps());

        assertThat(rules(Samples.stateLetter().with(typed))).containsExactly("letter-with-type");
    }

    private List<String> rules(OfficialDocument document) {
        return typesetter.check(document).stream().map(Finding::rule).toList();
    }

    private static OfficialDocument state(List<Authority> authority, String post) {
        return signed(Samples.decision(), new Signature(Regime.STATE, authority, post, "Hồ Văn Mười"));
    }

    private static OfficialDocument signed(OfficialDocument document, Signature signature) {
        return document.signed(List.of(signature), document.recipients());
    }
}
