package vn.phoihop.reading.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the statement that a share or a change is said of: the nearest before it in the sentence, if nothing else
/// comes between.
final class Hosts {

    private static final int FARTHEST = 40;
    private static final int MOST_BETWEEN = 60;
    private final Prose prose;
    private final Leads leads;
    private final Lexicon lexicon = Lexicon.shipped();

    Hosts(Prose prose, Leads leads) {
        this.prose = prose;
        this.leads = leads;
    }

    Assembly.@Nullable Draft of(Quantity quantity, Lead lead, List<Assembly.Draft> drafts) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - MOST_BETWEEN); i--) {
            var draft = drafts.get(i);
            int number = draft.quantity.number();
            if (prose.sentence(number) != prose.sentence(quantity.number())) {
                return null;
            }
            if (!draft.isChange() && !isDuration(draft) && encloses(prose.opener(number), quantity.number())) {
                return isNear(draft, quantity, lead) ? draft : null;
            }
        }
        return null;
    }

    private static boolean isDuration(Assembly.Draft draft) {
        var unit = draft.quantity.unit();
        return unit != null && (unit.is("time") || unit.is("age"));
    }

    /// Whether a bracket (or none) encloses the token.
    private boolean encloses(int opener, int at) {
        int around = prose.opener(at);
        while (around > opener && around >= 0) {
            around = prose.opener(around);
        }
        return around == opener;
    }

    private boolean isNear(Assembly.Draft draft, Quantity quantity, Lead lead) {
        int cue = lead.from();
        int start = leads.segment(cue, draft.end);
        if (start == cue && isVersus(cue, draft.end)) {
            return true;
        }
        int breaks = 0;
        int at = prose.token(draft.end).isMark(')') ? draft.end + 1 : draft.end;
        int words = 0;
        while (at < start) {
            if (prose.closer(at) > at && prose.closer(at) < quantity.from()) {
                at = prose.closer(at) + 1;
                continue;
            }
            if (leads.breaks(at)) {
                breaks++;
            }
            words++;
            at++;
        }
        boolean same = breaks == 0 || start == draft.end;
        return breaks <= 1 && words <= FARTHEST && (same ? isPlain(draft.end, cue) : isIdle(start, cue));
    }

    private boolean isVersus(int cue, int floor) {
        return cue - 1 > floor && lexicon.before(Sense.VERSUS, prose.tokens(), cue) != null && leads.breaks(cue - 1);
    }

    /// In the same part of the sentence: the rest of what the number counts, not a new thing.
    private boolean isPlain(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (prose.closer(i) > i && prose.closer(i) < to) {
                i = prose.closer(i);
                continue;
            }
            boolean turns = lexicon.at(Sense.SOME, prose.tokens(), i) != null
                    || prose.token(i).isWord("giúp");
            if (turns || (prose.token(i).isWord("phần") && prose.token(i - 1).isWord("góp")) || words > 14) {
                return false;
            }
            words++;
        }
        return true;
    }

    /// In a part of its own: only idle words, or `so với …`, before the cue.
    private boolean isIdle(int from, int to) {
        int at = from;
        while (at < to) {
            if (lexicon.at(Sense.VERSUS, prose.tokens(), at) != null
                    || lexicon.at(Sense.BASEPERIOD, prose.tokens(), at) != null) {
                return true;
            }
            var idle = lexicon.at(Sense.IDLE, prose.tokens(), at);
            var reached = lexicon.at(Sense.REACHED, prose.tokens(), at);
            var share = lexicon.at(Sense.SHARE, prose.tokens(), at);
            var known = idle == null ? reached == null ? share : reached : idle;
            if (known == null && lexicon.at(Sense.APPROX, prose.tokens(), at) == null) {
                return false;
            }
            at += known == null ? 1 : known.words().size();
        }
        return true;
    }
}
