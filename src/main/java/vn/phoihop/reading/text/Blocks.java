package vn.phoihop.reading.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.phoihop.reading.Unreadable;

/// Turns the XHTML that a parser reports into lines: a paragraph a line with a blank line after it, a list item a line,
/// a table row a line with its cells between tabs.
final class Blocks extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div",
            "blockquote",
            "pre",
            "dt",
            "dd",
            "caption",
            "section",
            "article",
            "header",
            "footer",
            "address",
            "center",
            "figure",
            "figcaption",
            "main",
            "hr",
            "ul",
            "ol");
    private static final Set<String> SILENT = Set.of("head", "script", "style", "title", "template", "noscript", "svg");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final int limit;
    private final boolean newlinesInCells;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<TableLines> tables = new ArrayDeque<>();
    private final Deque<ListLabels> lists = new ArrayDeque<>();
    private int silent;
    private int raised;

    Blocks(int limit) {
        this(limit, false);
    }

    /// `newlinesInCells`: the parser ends a paragraph inside a table by a newline instead of an element.
    Blocks(int limit, boolean newlinesInCells) {
        this.limit = limit;
        this.newlinesInCells = newlinesInCells;
    }

    String text() {
        endBlock(true);
        return text.toString();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        var name = localName.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent++;
        }
        switch (name) {
            case "table" -> startTable();
            case "tr" -> inTable(TableLines::startRow);
            case "td", "th" -> inTable(TableLines::startCell);
            case "br" -> endBlock(false);
            case "ol" -> lists.push(new ListLabels(true));
            case "ul" -> lists.push(new ListLabels(false));
            case "li" -> startItem();
            case "sup" -> raised++;
            default -> startBlock(name);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        var name = localName.toLowerCase(Locale.ROOT);
        if (SILENT.contains(name)) {
            silent--;
        }
        switch (name) {
            case "table" -> endTable();
            case "td", "th" -> inTable(TableLines::endCell);
            case "ol", "ul" -> {
                endBlock(true);
                lists.poll();
            }
            case "li" -> endBlock(false);
            case "sup" -> raised--;
            default -> {
                if (BLOCKS.contains(name)) {
                    endBlock(true);
                }
            }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (silent > 0) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            append(ch[i]);
        }
        if (text.length() + line.length() > limit) {
            throw new NotReadable(Unreadable.TOO_LARGE);
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) {
        characters(ch, start, length);
    }

    private void append(char c) {
        if (c == '\n' && newlinesInCells && !tables.isEmpty()) {
            endBlock(false);
        } else if (c == '\n' || c == '\r' || c == '\t') {
            line.append(' ');
        } else if (raised > 0 && c >= '0' && c <= '9') {
            line.append(SUPERSCRIPTS.charAt(c - '0'));
        } else {
            line.append(c);
        }
    }

    private void startBlock(String name) {
        if (BLOCKS.contains(name)) {
            endBlock(true);
        }
    }

    private void startItem() {
        endBlock(false);
        var labels = lists.peek();
        if (labels != null) {
            line.append(labels.next());
        }
    }

    private void startTable() {
        endBlock(true);
        tables.push(new TableLines());
    }

    private void inTable(Consumer<TableLines> act) {
        endBlock(false);
        var table = tables.peek();
        if (table != null) {
            act.accept(table);
        }
    }

    private void endTable() {
        endBlock(false);
        if (tables.isEmpty()) {
            return;
        }
        var lines = tables.pop().lines();
        var around = tables.peek();
        if (around != null) {
            lines.forEach(around::add);
            return;
        }
        lines.forEach(row -> text.append(row).append('\n'));
        text.append('\n');
    }

    private void endBlock(boolean withBlankLine) {
        var words = line.toString().strip();
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        var table = tables.peek();
        if (table != null) {
            table.add(words);
            return;
        }
        text.append(words).append('\n');
        if (withBlankLine) {
            text.append('\n');
        }
    }
}
