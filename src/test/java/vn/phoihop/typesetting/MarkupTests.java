package vn.phoihop.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phoihop.typesetting.Block.Cell;
import vn.phoihop.typesetting.Block.Clause;
import vn.phoihop.typesetting.Block.Heading;
import vn.phoihop.typesetting.Block.Items;
import vn.phoihop.typesetting.Block.Paragraph;
import vn.phoihop.typesetting.Block.Stand;
import vn.phoihop.typesetting.Block.Table;
import vn.phoihop.typesetting.Text.Emphasis;
import vn.phoihop.typesetting.Text.Run;

@DisplayName("The lines a body is typed in")
class MarkupTests {

    static Stream<Map.Entry<String, OfficialDocument>> samples() {
        return GalleryTests.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saySamplesWithoutLoss(Map.Entry<String, OfficialDocument> sample) {
        var body = sample.getValue().body();

        assertThat(Markup.blocks(Markup.written(body))).isEqualTo(joined(body));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sayInventedBodiesWithoutLoss(long seed) {
        var document = Invention.of(seed);

        assertThat(Markup.blocks(Markup.written(document.body()))).isEqualTo(joined(document.body()));
        for (var annex : document.annexes()) {
            assertThat(Markup.blocks(Markup.written(annex.body()))).isEqualTo(joined(annex.body()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Đây là đoạn văn",
                "- không phải gạch đầu dòng",
                "# không phải đề mục",
                "|bảng|không",
                "a*b và __c__ và [^d] và {{e@f}}",
                "hết\\",
                "Điều 3. Nội dung",
                "= giữa",
                "I. Tên",
                " thụt vào ",
                "~ khoản",
                "a\tb",
                "Chương II"
            })
    void keepSignsThatMeanNothing(String words) {
        var body = List.<Block>of(Paragraph.of(words), new Items(List.of(Text.of(words))));

        assertThat(Markup.blocks(Markup.written(body))).isEqualTo(body);
    }

    @Test
    void keepEmphasisFootnotesAndFigures() {
        var text = Text.of(
                new Run.Words("a ", Emphasis.BOLD),
                new Run.Words("b*", Emphasis.BOLD_ITALIC),
                new Run.Words(" c", Emphasis.ITALIC),
                new Run.Figure("95,51%", "indicators/a@b}}|1"),
                new Run.Note(Text.of(new Run.Words("x]y", Emphasis.NONE), new Run.Words("z", Emphasis.BOLD))),
                new Run.Words("[", Emphasis.NONE));

        assertThat(Markup.text(Markup.written(text))).isEqualTo(text);
    }

    @Test
    void understandTheLabelsPeopleType() {
        var blocks = Markup.blocks("""
                Chương I
                QUY ĐỊNH CHUNG
                Điều 1. Phạm vi điều chỉnh
                1. Quy chế này quy định việc phối hợp.
                a) Trao đổi thông tin;
                II. KẾT QUẢ
                1.2. Về báo chí
                – Một
                + Hai
                """);

        assertThat(blocks)
                .containsExactly(
                        new Heading(Level.CHAPTER, "Chương I", Text.of("QUY ĐỊNH CHUNG")),
                        new Heading(Level.ARTICLE, "Điều 1.", Text.of("Phạm vi điều chỉnh")),
                        new Clause(Level.NUMBER, "1.", Text.of("Quy chế này quy định việc phối hợp.")),
                        new Clause(Level.POINT, "a)", Text.of("Trao đổi thông tin;")),
                        new Heading(Level.ROMAN, "II.", Text.of("KẾT QUẢ")),
                        new Heading(Level.NESTED, "1.2.", Text.of("Về báo chí")),
                        new Items(List.of(Text.of("Một"), Text.of("Hai"))));
    }

    @Test
    void makeATableOfRowsPastedFromASpreadsheet() {
        var blocks = Markup.blocks("Đơn vị\tTiếp nhận\nXã A\t1.204\nXã B\t87");

        assertThat(blocks).singleElement().isInstanceOfSatisfying(Table.class, table -> {
            assertThat(table.head().getFirst().cells()).containsExactly(Cell.of("Đơn vị"), Cell.of("Tiếp nhận"));
            assertThat(table.rows()).hasSize(2);
            assertThat(table.columns()).extracting(Block.Column::stand).containsExactly(Stand.LEFT, Stand.RIGHT);
        });
    }

    /// Words of one emphasis beside each other are one.
    private static List<Block> joined(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph(var text) ? new Paragraph(joined(text)) : block)
                .toList();
    }

    private static Text joined(Text text) {
        var runs = new ArrayList<Run>();
        for (var run : text.runs()) {
            if (run instanceof Run.Words(var words, var emphasis)
                    && !runs.isEmpty()
                    && runs.getLast() instanceof Run.Words(var before, var same)
                    && same == emphasis) {
                runs.set(runs.size() - 1, new Run.Words(before + words, emphasis));
            } else {
                runs.add(run);
            }
        }
        return new Text(runs);
    }
}
