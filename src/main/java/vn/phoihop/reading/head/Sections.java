package vn.phoihop.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.phoihop.reading.Section;
import vn.phoihop.reading.text.Passage;

/// The numbered headings and numbered paragraphs of a document, with their depth.
public final class Sections {

    /// A numbered heading with its label taken apart; `annex` counts the annexes before it, `passage` is where it
    /// stands.
    public record Numbered(Section section, Label label, int annex, int passage, boolean heading) {}

    private static final Pattern CLAUSE = Pattern.compile("(?<=[:])\\s|[.;]\\s|[.;]$");
    private static final Pattern NEXT_INLINE = Pattern.compile("[.;:]\\s+\\((\\d{1,2})\\)\\s+(?=\\p{Lu})");
    private static final Pattern ANNEX = Pattern.compile(
            "^(?:phu luc|bieu mau|bieu so|mau so|danh muc|quy che|de cuong|chuong trinh|ke hoach)\\b.{0,80}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 320;
    private static final int LONGEST_QUOTE = 60;

    private final List<Passage> passages;
    private final List<Numbered> found = new ArrayList<>();
    private final List<Label.Style> open = new ArrayList<>();
    private boolean inFoot;
    private int annex;
    private int quotedSince = -1;

    private Sections(List<Passage> passages) {
        this.passages = passages;
    }

    /// The sections in order.
    public static List<Section> of(List<Passage> passages) {
        return numbered(passages).stream().map(Numbered::section).toList();
    }

    /// The sections in order, with what the checks need to know of them.
    public static List<Numbered> numbered(List<Passage> passages) {
        var sections = new Sections(passages);
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).kind() == Passage.Kind.TEXT) {
                sections.take(i);
            }
        }
        return List.copyOf(sections.found);
    }

    private void take(int at) {
        var passage = passages.get(at);
        var text = passage.text();
        int start = text.length() - text.stripLeading().length();
        var shown = text.substring(start);
        var folded = Fold.of(shown);
        if (Foot.RECIPIENTS.matcher(folded).find() && folded.length() < 200) {
            inFoot = true;
        }
        boolean named = ANNEX.matcher(folded).matches()
                && Letters.capitals(firstWords(shown))
                && (inFoot || folded.startsWith("phu luc"));
        if (named || (Foot.ANNEX_LINE.matcher(folded).matches() && Character.isUpperCase(shown.charAt(0)))) {
            inFoot = false;
            annex++;
            open.clear();
        }
        boolean quoted = quoted(shown, at);
        if (inFoot || quoted) {
            return;
        }
        var label = Label.at(shown);
        if (label != null) {
            add(label, passage, at, start, shown);
        }
    }

    private static String firstWords(String text) {
        return text.substring(0, Math.min(8, text.length()));
    }

    /// Whether a passage stands inside a quotation that began with an earlier or this passage.
    private boolean quoted(String text, int at) {
        boolean inside = quotedSince >= 0 && at - quotedSince < LONGEST_QUOTE;
        if (text.indexOf('”') >= 0 && text.lastIndexOf('”') > text.lastIndexOf('“')) {
            quotedSince = -1;
        } else if (text.startsWith("“") && text.indexOf('”') < 0) {
            quotedSince = at;
            return true;
        }
        return inside;
    }

    private void add(Label label, Passage passage, int at, int start, String shown) {
        var body = Letters.collapse(shown.substring(label.end()));
        boolean heading = body.length() <= LONGEST_HEADING && !body.matches(".*[.;,]$");
        var title = title(body, at, heading);
        int level = level(label.style());
        int line = passage.lineAt(start);
        found.add(new Numbered(new Section(label.printed(), title, level, line), label, annex, at, heading));
        if (label.style() == Label.Style.BRACKET && label.ordinal() == 1) {
            inline(passage, at, start, shown, level);
        }
    }

    /// `(1) …: … (2) …: …` in one paragraph.
    private void inline(Passage passage, int at, int start, String shown, int level) {
        var next = NEXT_INLINE.matcher(shown);
        int expected = 2;
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) != expected) {
                continue;
            }
            var text = Letters.collapse(shown.substring(next.end()));
            var label = new Label(Label.Style.BRACKET, expected, "", "(" + expected + ")", 0);
            int line = passage.lineAt(start + next.end());
            found.add(new Numbered(new Section(label.printed(), clause(text), level, line), label, annex, at, false));
            expected++;
        }
    }

    private String title(String body, int at, boolean heading) {
        if (body.isEmpty()) {
            return following(at);
        }
        return heading ? inlineClause(body) : clause(body);
    }

    /// `Công tác tuyên truyền: nội dung …` is a heading with its text on the same line.
    private static String inlineClause(String body) {
        return body.length() <= LONGEST_TITLE && body.indexOf(". ") < 0 ? body : clause(body);
    }

    /// The heading of a chapter whose number stands on a line of its own.
    private String following(int at) {
        for (int i = at + 1; i < Math.min(at + 2, passages.size()); i++) {
            var text = Letters.collapse(passages.get(i).text());
            if (Label.at(text) == null && text.length() < LONGEST_TITLE) {
                return text;
            }
        }
        return "";
    }

    private static String clause(String body) {
        var end = CLAUSE.matcher(body);
        var first = end.find() ? body.substring(0, end.start()) : body;
        if (first.length() <= LONGEST_TITLE) {
            return first.strip();
        }
        int space = first.lastIndexOf(' ', LONGEST_TITLE);
        return first.substring(0, space > 0 ? space : LONGEST_TITLE).strip();
    }

    /// Wider styles close narrower ones; a weak style (letters, brackets, words) closes only what it opened itself.
    private int level(Label.Style style) {
        int known = open.indexOf(style);
        if (known >= 0) {
            open.subList(known + 1, open.size()).clear();
            return known + 1;
        }
        if (style.compareTo(Label.Style.ORDINAL_WORD) < 0) {
            while (!open.isEmpty() && open.getLast().compareTo(style) > 0) {
                open.removeLast();
            }
        }
        open.add(style);
        return open.size();
    }
}
