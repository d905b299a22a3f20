package vn.phoihop.typesetting.markup;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.Text;

/// Writes blocks as lines, a blank line between any two.
public final class BlockWriter {

    private BlockWriter() {}

    public static String write(List<Block> blocks) {
        return blocks.stream().map(BlockWriter::write).collect(Collectors.joining("\n\n"));
    }

    private static String write(Block block) {
        return switch (block) {
            case Block.Heading(var level, var label, var title) -> mark(level, true, label) + line(title);
            case Block.Clause(var level, var label, var text) -> mark(level, false, label) + line(text);
            case Block.Paragraph(var text) -> paragraph(text);
            case Block.Items(var items) ->
                items.stream().map(item -> "- " + line(item)).collect(Collectors.joining("\n"));
            case Block.Centred(var words) -> "= " + line(Text.of(words));
            case Block.Table table -> TableWriter.write(table);
        };
    }

    private static String mark(Level level, boolean titled, @Nullable String label) {
        var given = label == null ? "" : "[" + label.replace("]", "\\]") + "]";
        return Marks.of(level, titled) + given + " ";
    }

    /// What would be read as something else begins with a backslash.
    private static String paragraph(Text text) {
        var line = line(text);
        var read = BlockReader.read(line);
        boolean plain = read.size() == 1 && read.getFirst() instanceof Block.Paragraph;
        return plain || line.startsWith("\\") || line.isEmpty() ? line : "\\" + line;
    }

    private static String line(Text text) {
        return TextWriter.edged(TextWriter.write(text));
    }
}
