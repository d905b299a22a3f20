package vn.phoihop.reading.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The label of a heading")
class LabelTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I. KẾT QUẢ; ROMAN; 1; I.",
                "IV- KIẾN NGHỊ; ROMAN; 4; IV-",
                "II/ Nội dung; ROMAN; 2; II/",
                "3. Nguyên nhân; NUMBER; 3; 3.",
                "2- Yêu cầu; NUMBER; 2; 2-",
                "1.2. Hạn chế; NESTED; 2; 1.2.",
                "1.1 Trực ban; NESTED; 1; 1.1",
                "2.1.3. Về giáo dục; DEEP; 3; 2.1.3.",
                "a) Hồ sơ gồm; LETTER; 1; a)",
                "đ) Các trường hợp khác; LETTER; 5; đ)",
                "(2) Hòa giải ở cơ sở; BRACKET; 2; (2)",
                "Một là, tiếp tục; ORDINAL_WORD; 1; Một là,",
                "Thứ ba, về công tác; ORDINAL_WORD; 3; Thứ ba,",
                "Điều 12. Hiệu lực; ARTICLE; 12; Điều 12.",
                "Chương II; CHAPTER; 2; Chương II",
                "Phần thứ nhất; PART; 1; Phần thứ nhất",
                "Mục 1; ARTICLE_GROUP; 1; Mục 1",
                "A. TÌNH HÌNH; CAPITAL; 1; A.",
            })
    void isKnownInEveryStyle(String text, Label.Style style, int ordinal, String printed) {
        var label = Objects.requireNonNull(Label.at(text));

        assertThat(label.style()).isEqualTo(style);
        assertThat(label.ordinal()).isEqualTo(ordinal);
        assertThat(label.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024. Trong đó",
                "1.234 người tham dự",
                "1.5 triệu đồng",
                "06 huyện, thành phố",
                "V/v báo cáo kết quả",
                "Điều đó cho thấy",
                "Một số hạn chế",
                "v.v. và các nội dung khác",
                "(kèm theo danh sách)",
                "Phần lớn các đơn vị",
                "IIII. Sai",
                "149/156 xã"
            })
    void isNotSeenInOtherBeginnings(String text) {
        assertThat(Label.at(text)).isNull();
    }
}
