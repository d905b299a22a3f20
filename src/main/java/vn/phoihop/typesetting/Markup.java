package vn.phoihop.typesetting;

import java.util.List;
import vn.phoihop.typesetting.markup.BlockReader;
import vn.phoihop.typesetting.markup.BlockWriter;
import vn.phoihop.typesetting.markup.TextReader;
import vn.phoihop.typesetting.markup.TextWriter;

/// The body of a document as plain lines that people can type, and back without loss.
///
/// A line is a paragraph. `# `, `## ` and `### ` begin a heading that is counted (I., 1., 1.1.), `#điều ` and its like
/// the others; `~ ` a numbered passage; `- ` an item; `= ` a line in the middle; lines of `|` are a table. Labels as
/// people type them (`Điều 3.`, `II.`, `a)`) are understood and printed as typed. Inside a line `**bold**`,
/// `__italic__`, `[^a footnote]` and `{{a figure@its evidence}}`; a backslash takes the meaning from the sign after it.
public final class Markup {

    private Markup() {}

    /// What these lines say.
    public static List<Block> blocks(String written) {
        return BlockReader.read(written);
    }

    /// The lines that say this.
    public static String written(List<Block> blocks) {
        return BlockWriter.write(blocks);
    }

    /// What one line says.
    public static Text text(String written) {
        return TextReader.read(written);
    }

    /// The line that says this.
    public static String written(Text text) {
        return TextWriter.write(text);
    }
}
