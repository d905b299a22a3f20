package vn.phoihop.typesetting.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.typesetting.Block;
import vn.phoihop.typesetting.Level;
import vn.phoihop.typesetting.Text;

/// Reads lines as blocks: by their marks, or by the labels people type.
public final class BlockReader {

    private static final Pattern MARKED =
            Pattern.compile("([#~]+\\p{L}*)(?:\\[((?:[^\\]\\\\]|\\\\.)*)])?(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("[-–+•]\\s+(.*)");
    private static final Pattern WIDE = Pattern.compile(
            "(?<part>Phần (?:thứ \\p{L}+|[IVX]+))[.:]?(?:\\s+(?<pt>.*))?|(?<chapter>Chương [IVX]+)[.:]?(?:\\s+(?<ct>.*))?");
    private static final List<Labelled> LABELS = List.of(
            new Labelled(Pattern.compile("(Điều \\d+[a-zđ]?\\.)\\s+(.+)"), Level.ARTICLE),
            new Labelled(Pattern.compile("([IVX]+[.-])\\s+(.+)"), Level.ROMAN),
            new Labelled(Pattern.compile("(\\d+\\.\\d+[.-]?)\\s+(.+)"), Level.NESTED),
            new Labelled(Pattern.compile("(\\d+[.-])\\s+(.+)"), Level.NUMBER),
            new Labelled(Pattern.compile("([a-zđ]\\))\\s+(.+)"), Level.POINT));
    private static final int LONGEST_TITLE = 120;

    private record Labelled(Pattern pattern, Level level) {}

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private BlockReader(List<String> lines) {
        this.lines = lines;
    }

    public static List<Block> read(String written) {
        var reader = new BlockReader(written.lines().map(BlockReader::edged).toList());
        while (reader.at < reader.lines.size()) {
            reader.one();
        }
        return List.copyOf(reader.blocks);
    }

    /// Tabs stay where they part the cells of a pasted row.
    private static String edged(String line) {
        return line.contains("\t") ? line.replaceAll("^[ ]+|[ ]+$", "") : line.strip();
    }

    private void one() {
        var line = lines.get(at);
        if (line.isBlank()) {
            at++;
        } else if (line.startsWith("|")) {
            blocks.add(TableReader.piped(taken(each -> each.startsWith("|"))));
        } else if (isPasted(line)) {
            blocks.add(TableReader.pasted(taken(each -> each.contains("\t"))));
        } else if (ITEM.matcher(line).matches()) {
            items();
        } else {
            at++;
            blocks.add(block(line.strip()));
        }
    }

    /// One row with tabs may be an accident, two are a table.
    private boolean isPasted(String line) {
        return line.contains("\t") && at + 1 < lines.size() && lines.get(at + 1).contains("\t");
    }

    private List<String> taken(Predicate<String> belongs) {
        var taken = new ArrayList<String>();
        while (at < lines.size() && belongs.test(lines.get(at))) {
            taken.add(lines.get(at++));
        }
        return taken;
    }

    private void items() {
        var items = taken(line -> ITEM.matcher(line).matches()).stream()
                .map(line -> TextReader.read(ITEM.matcher(line).replaceFirst("$1")))
                .toList();
        blocks.add(new Block.Items(items));
    }

    private Block block(String line) {
        if (line.startsWith("= ")) {
            return new Block.Centred(TextReader.read(line.substring(2).strip()).plain());
        }
        var marked = MARKED.matcher(line);
        if (marked.matches() && Marks.LEVELS.containsKey(marked.group(1))) {
            return marked(marked);
        }
        var wide = WIDE.matcher(line);
        return wide.matches() ? wide(wide) : labelled(line).orElseGet(() -> new Block.Paragraph(TextReader.read(line)));
    }

    private static Block marked(Matcher marked) {
        var mark = marked.group(1);
        var level = Marks.LEVELS.getOrDefault(mark, Level.ROMAN);
        @Nullable
        String label = marked.group(2) == null ? null : marked.group(2).replaceAll("\\\\(.)", "$1");
        var text = TextReader.read(marked.group(3) == null ? "" : marked.group(3));
        return mark.startsWith("#") ? new Block.Heading(level, label, text) : new Block.Clause(level, label, text);
    }

    /// The title of a chapter or part often stands on the next line.
    private Block wide(Matcher wide) {
        boolean part = wide.group("part") != null;
        var label = wide.group(part ? "part" : "chapter");
        var title = wide.group(part ? "pt" : "ct");
        if ((title == null || title.isBlank())
                && at < lines.size()
                && !lines.get(at).isBlank()) {
            title = lines.get(at++).strip();
        }
        return new Block.Heading(
                part ? Level.PART : Level.CHAPTER, label, title == null ? Text.of("") : TextReader.read(title));
    }

    private static Optional<Block> labelled(String line) {
        for (var each : LABELS) {
            var found = each.pattern().matcher(line);
            if (found.matches()) {
                var text = TextReader.read(found.group(2));
                return Optional.of(
                        isTitle(each.level(), found.group(2))
                                ? new Block.Heading(each.level(), found.group(1), text)
                                : new Block.Clause(each.level(), found.group(1), text));
            }
        }
        return Optional.empty();
    }

    /// A title is short and ends without a mark; Roman numbers stand before titles, letters before points.
    private static boolean isTitle(Level level, String words) {
        return switch (level) {
            case ROMAN -> true;
            case POINT -> false;
            default -> words.length() <= LONGEST_TITLE && !words.matches(".*[.,;:/]");
        };
    }
}
