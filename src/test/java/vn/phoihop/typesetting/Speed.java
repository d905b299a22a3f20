package vn.phoihop.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.Function;

/// Measures how fast a province’s report is laid out: 125 communes, 120 figures, 40 pages. Run by hand, never by a
/// test: `java -cp … vn.phoihop.typesetting.Speed`.
final class Speed {

    private static final int WARM = 20;
    private static final int COUNTED = 50;

    private Speed() {}

    public static void main(String[] arguments) {
        var typesetter = new Typesetter();
        var document = provinceReport();
        System.out.printf("%d pages%n", Printed.of(typesetter.pdf(document)).pages());
        measure("DOCX", document, typesetter::docx);
        measure("PDF/A-2b", document, typesetter::pdf);
        measure(
                "HTML",
                document,
                one -> typesetter.preview(one).page().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        measure("check", document, one -> new byte[typesetter.check(one).size()]);
    }

    private static void measure(String what, OfficialDocument document, Function<OfficialDocument, byte[]> work) {
        long first = nanos(document, work);
        for (int i = 0; i < WARM; i++) {
            nanos(document, work);
        }
        var times = new long[COUNTED];
        for (int i = 0; i < COUNTED; i++) {
            times[i] = nanos(document, work);
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: first %.0f ms, median %.1f ms, p95 %.1f ms, %d KB%n",
                what,
                first / 1e6,
                times[COUNTED / 2] / 1e6,
                times[COUNTED * 95 / 100] / 1e6,
                work.apply(document).length / 1024);
    }

    private static long nanos(OfficialDocument document, Function<OfficialDocument, byte[]> work) {
        long began = System.nanoTime();
        var made = work.apply(document);
        long took = System.nanoTime() - began;
        return made == null ? 0 : took;
    }

    /// 120 figures in the text, six tables of 125 communes, words to fill forty pages.
    static OfficialDocument provinceReport() {
        var blocks = new ArrayList<Block>();
        for (int part = 0; part < 6; part++) {
            blocks.add(Block.Heading.of(Level.ROMAN, "Kết quả thực hiện nội dung phối hợp thứ " + (part + 1)));
            for (int figure = 0; figure < 20; figure++) {
                blocks.add(figure(part * 20 + figure));
            }
            blocks.add(Samples.wide(125));
        }
        return Samples.stateReport().saying(blocks);
    }

    private static Block figure(int number) {
        return new Block.Paragraph(Text.of(
                new Text.Run.Words("Chỉ tiêu thứ " + (number + 1) + ": toàn tỉnh đã thực hiện ", Text.Emphasis.NONE),
                new Text.Run.Figure((7 * number + 13) + " lượt", "evidence:" + number),
                new Text.Run.Words(
                        ", tăng so với cùng kỳ năm trước; các cơ quan, đơn vị đã phối hợp chặt chẽ trong việc trao đổi thông tin, xử lý những vấn đề dư luận quan tâm, trả lời kiến nghị của cử tri và thông tin báo chí nêu.",
                        Text.Emphasis.NONE)));
    }
}
