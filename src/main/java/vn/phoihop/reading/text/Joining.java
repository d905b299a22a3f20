package vn.phoihop.reading.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts lines together into passages, in one pass over the text.
final class Joining {

    private static final int LONGEST = 20_000;
    private static final int PROSE = 50;
    private static final int LONG_PROSE = 80;

    private final List<Line> lines;
    private final Wrapping wrapping;
    private final FootnoteLines footnotes;
    private final PageNumbers pageNumbers = new PageNumbers();
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft body;
    private @Nullable Draft note;
    private boolean gap = true;

    Joining(List<Line> lines) {
        this.lines = lines;
        this.wrapping = Wrapping.of(lines);
        this.footnotes = new FootnoteLines(lines);
    }

    List<Passage> passages() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) {
                gap = true;
            } else if (pageNumbers.isPageNumber(lines, i)) {
                gap = true;
                note = null;
            } else {
                line.parts(LONGEST).forEach(this::take);
                gap = false;
            }
        }
        return drafts.stream()
                .map(Draft::passage)
                .sorted(Comparator.comparingInt(Passage::firstLine))
                .toList();
    }

    private void take(Line line) {
        if (line.isRow()) {
            body = null;
            note = null;
            open(Passage.Kind.TABLE_ROW, line);
        } else if (footnotes.begins(line, gap || note != null)) {
            note = open(Passage.Kind.FOOTNOTE, line);
        } else if (note != null && !gap && goesOn(note, line)) {
            note.join(line);
        } else {
            takeIntoBody(line);
        }
    }

    private void takeIntoBody(Line line) {
        boolean apart = gap || note != null;
        note = null;
        if (body != null && fits(body, line) && (apart ? goesOnAfterGap(body, line) : goesOn(body, line))) {
            body.join(line);
            return;
        }
        body = open(Passage.Kind.TEXT, line);
    }

    private Draft open(Passage.Kind kind, Line line) {
        var draft = new Draft(kind, line);
        drafts.add(draft);
        return draft;
    }

    private static boolean fits(Draft draft, Line line) {
        return draft.length() + line.length() < LONGEST;
    }

    /// The next line touches the one before.
    private boolean goesOn(Draft draft, Line next) {
        var last = draft.last();
        boolean full = wrapping.isFull(last, next);
        if (last.heading() || startsAnew(draft, next, full)) {
            return false;
        }
        if (last.endsSentence()) {
            return full && !last.endsWith(':') && !LineStarts.isFormal(last);
        }
        if (next.startsLower()) {
            return true;
        }
        if (full && draft.isCapitals() == next.isCapitals()) {
            return true;
        }
        return LineStarts.expectsMore(last) && !LineStarts.isFormal(last);
    }

    private boolean startsAnew(Draft draft, Line next, boolean full) {
        var last = draft.last();
        boolean cutShort = full && !last.endsSentence();
        if (LineStarts.goesOnAfterDash(next) && cutShort && !last.endsWith(',')) {
            return false;
        }
        if (LineStarts.isStart(next)) {
            return true;
        }
        if (LineStarts.isPart(next)) {
            return !cutShort;
        }
        return LineStarts.isWeakStart(next) && !(cutShort && LineStarts.expectsMore(last));
    }

    /// There is a blank line, a page number or a footnote between.
    private boolean goesOnAfterGap(Draft draft, Line next) {
        if (wrapping.spaced()) {
            return goesOn(draft, next);
        }
        var last = draft.last();
        if (last.endsSentence() || last.heading() || LineStarts.isStart(next) || LineStarts.isFormal(last)) {
            return false;
        }
        if (draft.length() < PROSE || draft.isCapitals() || next.isCapitals()) {
            return false;
        }
        if (next.startsLower()) {
            return true;
        }
        if (draft.length() < LONG_PROSE || (LineStarts.isWeakStart(next) && !LineStarts.expectsMore(last))) {
            return false;
        }
        return LineStarts.expectsMore(last) || LineStarts.expectsName(last, next) || wrapping.isFull(last, next);
    }
}
