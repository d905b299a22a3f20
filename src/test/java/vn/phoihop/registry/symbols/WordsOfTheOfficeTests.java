package vn.phoihop.registry.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.registry.symbols.Excerpt.Piece;

@DisplayName("What clerks write")
class WordsOfTheOfficeTests {

    @ParameterizedTest
    @CsvSource({
        "21/6/2024, 2024-06-21, 21/06/2024",
        "21-06-2024, 2024-06-21, 21/06/2024",
        "3/2024, 2024-03, 03/2024",
        "2024, 2024, 2024",
        "2024-03, 2024-03, 03/2024"
    })
    void isADateHoweverMuchOfItIsKnown(String typed, String iso, String printed) {
        var date = PartialDate.parse(typed).orElseThrow();

        assertThat(date.iso()).isEqualTo(iso);
        assertThat(date.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/2/2024", "13/2024", "hôm qua", "1/1/24"})
    void isNoDate(String typed) {
        assertThat(PartialDate.parse(typed)).isEmpty();
    }

    @Test
    void beginsOnItsFirstDay() {
        assertThat(new PartialDate("2024-03").firstDay()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(PartialDate.NONE.firstDay()).isEqualTo(LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "Tối mật",
                "TUYỆT MẬT",
                "Báo cáo (Mật)",
                "Độ mật: Tối mật",
                "[TUYỆT MẬT] Kế hoạch",
                "mật - báo cáo quý"
            })
    void isAStamp(String typed) {
        assertThat(SecretWords.stamp(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bảo vệ bí mật nhà nước",
                "Danh mục bí mật nhà nước độ Tối mật thuộc lĩnh vực tài chính",
                "Mật độ dân số",
                "Mặt trận Tổ quốc",
                "mật ong rừng U Minh"
            })
    void isNoStamp(String typed) {
        assertThat(SecretWords.stamp(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TUYET_MAT_ke_hoach.docx",
                "Báo cáo MẬT.pdf",
                "toi-mat-12.pdf",
                "12-BC (mật).doc",
                "tuyệt mật.txt"
            })
    void namesASecretFile(String name) {
        assertThat(SecretWords.name(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mặt trận.docx", "bao-cao-mat-tran.pdf", "bí mật kinh doanh.pdf", "mật độ dân số.xlsx"})
    void namesAnOrdinaryFile(String name) {
        assertThat(SecretWords.name(name)).isFalse();
    }

    @Test
    void isFoundInTheTextItselfThoughTypedWithoutDiacritics() {
        var text = "Giải quyết các vấn đề nổi cộm, Nhân dân quan tâm; Uỷ ban nhân dân tỉnh báo cáo.";

        var excerpt = Excerpt.of(text, "van de noi com");

        assertThat(excerpt.pieces()).contains(new Piece("vấn đề nổi cộm", true));
        assertThat(Excerpt.of(text, "ủy ban").pieces()).contains(new Piece("Uỷ ban", true));
        assertThat(Excerpt.of(text, "tai nguyen").pieces()).isEmpty();
    }

    @Test
    void isFoundByOneWordWhenTheWordsAreApart() {
        var excerpt = Excerpt.of("Công văn số 1998-CV/BTGTU ngày 04/6/2024", "btgtu 1998");

        assertThat(excerpt.pieces()).contains(new Piece("1998", true), new Piece("BTGTU", true));
    }
}
