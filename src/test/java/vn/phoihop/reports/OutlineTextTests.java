package vn.phoihop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An outline as people write it")
class OutlineTextTests {

    @Test
    void isReadLineByLine() {
        var sections = OutlineText.read("""
                I. Kết quả
                1. Lãnh đạo, chỉ đạo
                > Trong kỳ có [[VD-01]] vấn đề.
                2. Tồn tại, hạn chế
                II. Nhiệm vụ thời gian tới
                """, "Mở đầu", "Kết thúc");

        assertThat(sections)
                .extracting(OutlineSection::kind)
                .containsExactly(
                        SectionKind.OPENING,
                        SectionKind.HEADING,
                        SectionKind.RESULTS,
                        SectionKind.LIMITS,
                        SectionKind.TASKS,
                        SectionKind.CLOSING);
        assertThat(sections).extracting(OutlineSection::level).containsExactly(0, 1, 2, 2, 1, 0);
        assertThat(sections.get(2).starter()).isEqualTo("Trong kỳ có [[VD-01]] vấn đề.");
    }

    @Test
    void isWrittenAsItIsRead() {
        var text = """
                I. Kết quả
                ? Nêu kết quả chính.
                1. Lãnh đạo, chỉ đạo
                > Trong kỳ có [[VD-01]] vấn đề.
                > Đã giải quyết [[VD-02]].
                2. Tồn tại, hạn chế
                II. Nhiệm vụ thời gian tới""";

        var sections = OutlineText.read(text, "Mở đầu", "Kết thúc");

        assertThat(String.join("\n", OutlineText.write(sections))).isEqualTo(text);
        assertThat(OutlineText.read(String.join("\n", OutlineText.write(sections)), "Mở đầu", "Kết thúc"))
                .isEqualTo(sections);
    }

    @Test
    void isNoneWithoutASection() {
        assertThat(OutlineText.read("chỉ là lời", "a", "b")).isEmpty();
    }

    @Test
    void isReadWithTheDashesOfTheParty() {
        var sections = OutlineText.read("I- KẾT QUẢ\n1- Lãnh đạo\nII– Nhiệm vụ", "a", "b");

        assertThat(sections).extracting(OutlineSection::label).containsExactly("", "I.", "1.", "II.", "");
        assertThat(sections).extracting(OutlineSection::level).containsExactly(0, 1, 2, 1, 0);
    }

    @Test
    void losesNoLineInSilence() {
        assertThat(OutlineText.unread("""
                > lời trước mục nào
                Phần thứ nhất
                I. Kết quả
                > lời mẫu
                - một gạch đầu dòng
                1) Lãnh đạo
                """))
                .containsExactly("> lời trước mục nào", "Phần thứ nhất", "- một gạch đầu dòng", "1) Lãnh đạo");
    }
}
