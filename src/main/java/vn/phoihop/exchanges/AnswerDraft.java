package vn.phoihop.exchanges;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An answer as its receiver prepares it: what it is, its words, and what only some answers have.
///
/// `missing` and `missingBy` say what a part still lacks and when it follows; `refusalCode` by which kind of ground one
/// refuses; `attendees` and `people` who comes to a meeting, as a count and roles; `comments` those on a draft, each to
/// its clause; `dataChecked` that no more personal data is in it than was asked for by law.
public record AnswerDraft(
        Act act,
        @Nullable LegAnswer answer,
        String words,
        String missing,
        @Nullable LocalDate missingBy,
        @Nullable RefusalGround refusalCode,
        @Nullable Integer attendees,
        String people,
        List<Point> comments,
        boolean dataChecked) {

    /// Which act the answer is.
    public enum Act {
        PARTIAL,
        ANSWER,
        REFUSE
    }

    /// A comment on a clause.
    public record Point(String clause, String content) {}

    public AnswerDraft {
        words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        missing = Normalizer.normalize(missing, Normalizer.Form.NFC).strip();
        people = Normalizer.normalize(people, Normalizer.Form.NFC).strip();
        comments = comments.stream()
                .filter(each -> !each.content().isBlank())
                .map(each -> new Point(
                        Normalizer.normalize(each.clause(), Normalizer.Form.NFC).strip(),
                        Normalizer.normalize(each.content(), Normalizer.Form.NFC)
                                .strip()))
                .toList();
    }

    /// A whole answer with its personal-data check.
    public static AnswerDraft whole(LegAnswer answer, String words) {
        return new AnswerDraft(Act.ANSWER, answer, words, "", null, null, null, "", List.of(), true);
    }

    /// A part; what is missing, and when it follows.
    public static AnswerDraft part(String words, String missing, LocalDate by) {
        return new AnswerDraft(Act.PARTIAL, LegAnswer.PARTIAL, words, missing, by, null, null, "", List.of(), true);
    }

    /// A refusal by a ground of law.
    public static AnswerDraft refusal(RefusalGround code, String ground) {
        return new AnswerDraft(Act.REFUSE, null, ground, "", null, code, null, "", List.of(), true);
    }

    public AnswerDraft with(List<Point> points) {
        return new AnswerDraft(
                act, answer, words, missing, missingBy, refusalCode, attendees, people, points, dataChecked);
    }

    public AnswerDraft coming(int count, String roles) {
        return new AnswerDraft(
                act, answer, words, missing, missingBy, refusalCode, count, roles, comments, dataChecked);
    }

    /// Everything typed.
    List<String> typed() {
        return Stream.concat(
                        Stream.of(words, missing, people),
                        comments.stream().flatMap(each -> Stream.of(each.clause(), each.content())))
                .toList();
    }
}
