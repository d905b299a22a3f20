package vn.phoihop.reading.figures;

import vn.phoihop.reading.figures.PartList.Mode;

/// The words that introduce parts.
final class Cues {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private Cues() {}

    /// The token behind a cue, its colon and an idle `có`, or the same token if no cue stands there.
    static int end(Prose prose, int from) {
        var all = LEXICON.at(Sense.ALL, prose.tokens(), from);
        var some = LEXICON.at(Sense.SOME, prose.tokens(), from);
        var cue = all == null ? some : all;
        if (cue == null) {
            return from;
        }
        int end = from + cue.words().size();
        boolean more = prose.token(end).isMark(':')
                || prose.token(end).isMark(',')
                || prose.token(end).isWord("có");
        return more ? end + 1 : end;
    }

    static Mode mode(Prose prose, int at) {
        if (LEXICON.at(Sense.ALL, prose.tokens(), at) != null) {
            return Mode.ALL;
        }
        return LEXICON.at(Sense.SOME, prose.tokens(), at) == null ? Mode.BARE : Mode.SOME;
    }

    /// The token behind a list that begins at a token: the end of its bracket, or of its sentence.
    static int stop(Prose prose, int at) {
        return prose.opener(at) >= 0 ? prose.closer(prose.opener(at)) : prose.sentenceEnd(at);
    }

    /// A colon right behind what is counted: `Tổng số 156 đơn: khiếu nại 45, tố cáo 111`.
    static boolean isColonOfCount(Prose prose, int at) {
        if (!prose.token(at).isMark(':')) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 7) && prose.token(i).isWord(); i--) {
            if (prose.quantityAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// `cụ thể`, `như` and the like introduce parts only with a colon; `gồm`, `chia` and `trong đó` always.
    static boolean introduces(Prose prose, int at, int end) {
        var word = prose.token(at);
        boolean sure = word.isWord("gồm") || word.isWord("bao") || word.isWord("trong") || word.isWord("chia");
        return sure || prose.token(end - 1).isMark(':');
    }
}
