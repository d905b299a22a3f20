package vn.phoihop.typesetting.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.phoihop.typesetting.layout.Piece;
import vn.phoihop.typesetting.layout.Piece.Columns;
import vn.phoihop.typesetting.layout.Piece.Grid;
import vn.phoihop.typesetting.layout.Piece.GridCell;
import vn.phoihop.typesetting.layout.Piece.GridRow;
import vn.phoihop.typesetting.layout.Piece.Line;
import vn.phoihop.typesetting.layout.Piece.Rule;
import vn.phoihop.typesetting.layout.Piece.Stamp;
import vn.phoihop.typesetting.layout.Sheet;
import vn.phoihop.typesetting.layout.Span;
import vn.phoihop.typesetting.profile.Format;

/// Writes a set document as HTML to be looked at: elements and classes only, sizes in a style sheet of its own, so that
/// it may stand in a page that forbids inline styles; its headings begin at the second level, the first is the page’s.
/// Figures keep their marks as `data-evidence`.
public final class HtmlWriter {

    private static final Map<String, String> HEADINGS = Map.of(
            "type", "h2",
            "title-wide", "h3",
            "annex-title", "h3",
            "heading-ROMAN", "h3",
            "title-section", "h4",
            "heading-NUMBER", "h4",
            "heading-ARTICLE", "h4",
            "heading-NESTED", "h5");

    private final Sheet sheet;
    private final StringBuilder html = new StringBuilder();
    private final Map<String, Format> used = new LinkedHashMap<>();
    private final Rules rules = new Rules();
    private final List<Span.Note> notes = new ArrayList<>();

    private HtmlWriter(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The document for the inside of a page, and the style sheet it needs.
    public record Preview(String fragment, String style) {

        /// A page of its own.
        public String page(String title) {
            return "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>" + safe(title)
                    + "</title><style>" + style + "</style></head><body>" + fragment + "</body></html>";
        }
    }

    /// The preview of a document.
    public static Preview write(Sheet sheet) {
        var writer = new HtmlWriter(sheet);
        sheet.parts().forEach(writer::part);
        return new Preview(writer.html.toString(), writer.rules.sheet(sheet.profile(), writer.used.values()));
    }

    private void part(Sheet.Part part) {
        html.append("<article class=\"ts-page")
                .append(part.landscape() ? " ts-landscape" : "")
                .append("\" lang=\"vi\">");
        part.pieces().forEach(this::piece);
        footnotes();
        html.append("</article>");
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> line(line);
            case Rule rule ->
                html.append("<div class=\"ts-rule ")
                        .append(rules.width(rule.length()))
                        .append("\"></div>");
            case Stamp stamp -> stamp(stamp);
            case Columns columns -> columns(columns);
            case Grid grid -> grid(grid);
        }
    }

    private void line(Line line) {
        var element = HEADINGS.getOrDefault(line.format().role(), "p");
        html.append('<')
                .append(element)
                .append(" class=\"")
                .append(style(line.format()))
                .append("\">");
        line.spans().forEach(this::span);
        html.append("</").append(element).append('>');
    }

    private String style(Format format) {
        used.putIfAbsent(format.role(), format);
        return Rules.name(format);
    }

    private void span(Span span) {
        var note = span.note();
        if (note != null) {
            notes.add(note);
            html.append("<sup><a href=\"#note-%1$d\" id=\"note-mark-%1$d\">%1$d</a></sup>".formatted(note.number()));
            return;
        }
        var words = safe(span.words());
        words = span.bold() ? "<b>" + words + "</b>" : words;
        words = span.italic() ? "<i>" + words + "</i>" : words;
        if (span.evidence() != null) {
            words = "<data class=\"ts-figure\" data-evidence=\"" + safe(span.evidence()) + "\" value=\""
                    + safe(span.words()) + "\">" + words + "</data>";
        }
        html.append(words);
    }

    private void stamp(Stamp stamp) {
        html.append("<p class=\"ts-framed ")
                .append(style(stamp.format()))
                .append(' ')
                .append(rules.width(stamp.width()))
                .append("\">")
                .append(safe(stamp.words()))
                .append("</p>");
    }

    private void columns(Columns columns) {
        var left = rules.width(columns.left());
        for (var pair : columns.pairs()) {
            html.append("<div class=\"ts-pair\"><div class=\"ts-left ")
                    .append(left)
                    .append("\">");
            pair.left().forEach(this::piece);
            html.append("</div><div class=\"ts-right\">");
            pair.right().forEach(this::piece);
            html.append("</div></div>");
        }
    }

    private void grid(Grid grid) {
        html.append("<table class=\"ts-grid\"><colgroup>");
        grid.widths()
                .forEach(width ->
                        html.append("<col class=\"").append(rules.width(width)).append("\">"));
        html.append("</colgroup><thead>");
        grid.head().forEach(row -> row(row, "th"));
        html.append("</thead><tbody>");
        grid.rows().forEach(row -> row(row, "td"));
        html.append("</tbody></table>");
    }

    private void row(GridRow row, String element) {
        html.append("<tr>");
        for (var cell : row.cells()) {
            html.append('<').append(element).append(spans(cell));
            html.append(element.equals("th") ? " scope=\"col\"" : "").append(" class=\"");
            html.append(style(cell.line().format())).append("\">");
            cell.line().spans().forEach(this::span);
            html.append("</").append(element).append('>');
        }
        html.append("</tr>");
    }

    private static String spans(GridCell cell) {
        var columns = cell.columns() > 1 ? " colspan=\"%d\"".formatted(cell.columns()) : "";
        return cell.rows() > 1 ? columns + " rowspan=\"%d\"".formatted(cell.rows()) : columns;
    }

    private void footnotes() {
        if (notes.isEmpty()) {
            return;
        }
        html.append("<ol class=\"ts-notes\">");
        for (var note : List.copyOf(notes)) {
            html.append(String.format(Locale.ROOT, "<li id=\"note-%1$d\" value=\"%1$d\" class=\"", note.number()));
            html.append(style(sheet.profile().format("note"))).append("\">");
            note.text().forEach(this::span);
            html.append(String.format(Locale.ROOT, " <a href=\"#note-mark-%d\">↑</a></li>", note.number()));
        }
        notes.clear();
        html.append("</ol>");
    }

    static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
