package vn.phoihop.concerns.web;

import static vn.phoihop.concerns.web.ActField.Kind.BODIES;
import static vn.phoihop.concerns.web.ActField.Kind.BODY;
import static vn.phoihop.concerns.web.ActField.Kind.DAY;
import static vn.phoihop.concerns.web.ActField.Kind.LINE;
import static vn.phoihop.concerns.web.ActField.Kind.OUTCOME;
import static vn.phoihop.concerns.web.ActField.Kind.PROMISE;
import static vn.phoihop.concerns.web.ActField.Kind.RATING;
import static vn.phoihop.concerns.web.ActField.Kind.REASON;
import static vn.phoihop.concerns.web.ActField.Kind.TEXT;

import java.util.List;
import vn.phoihop.concerns.ConcernMove;

/// A field of the form of a move: its name, how it is typed, and whether it must be.
public record ActField(String name, Kind kind, boolean isRequired) {

    /// How a field is typed.
    public enum Kind {
        LINE,
        TEXT,
        DAY,
        BODY,
        BODIES,
        REASON,
        OUTCOME,
        PROMISE,
        RATING
    }

    private static ActField must(String name, Kind kind) {
        return new ActField(name, kind, true);
    }

    private static ActField may(String name, Kind kind) {
        return new ActField(name, kind, false);
    }

    /// What the form of a move asks for.
    public static List<ActField> of(ConcernMove move) {
        return switch (move) {
            case ACKNOWLEDGE, CONTEST, REPLY, ASK_PERSON, DISPUTE, PUBLISH, CORRECT_PUBLIC ->
                List.of(must("words", TEXT));
            case REFER -> List.of(must("code", REASON), may("more", LINE));
            case NOT_ACCEPT, HAND_BACK, REOPEN, WITHHOLD, UNVERIFY ->
                List.of(must("code", REASON), must("words", TEXT));
            case TRIAGE, RAISE -> List.of(must("rating", RATING), may("words", LINE));
            case LOWER -> List.of(must("rating", RATING), must("code", REASON), must("words", TEXT));
            case LINK -> List.of(must("other", LINE));
            case UNLINK, AGENCY_REPLIED, CONFIRM -> List.of(may("words", TEXT));
            case ASSIGN -> List.of(must("body", BODY), may("partners", BODIES), must("words", LINE));
            case RETURN -> List.of(must("body", BODY), must("code", REASON), must("words", TEXT));
            case START ->
                List.of(
                        must("words", LINE),
                        must("more", TEXT),
                        must("title", LINE),
                        may("before", TEXT),
                        may("during", TEXT),
                        may("after", TEXT));
            case ASK_AGENCY -> List.of(must("body", BODY), must("words", TEXT));
            case PREPARE -> List.of(must("words", TEXT), must("more", TEXT), may("outcome", OUTCOME), may("day", DAY));
            case PROMISE -> List.of(must("words", TEXT), must("day", DAY), must("more", LINE));
            case MOVE_PROMISE ->
                List.of(must("other", PROMISE), must("day", DAY), must("code", REASON), must("words", TEXT));
            case CLAIM -> List.of(must("words", TEXT), may("document", LINE), may("title", LINE));
            case EXTEND -> List.of(must("more", LINE), must("code", REASON), must("words", TEXT));
            case VERIFY_PARTLY, VERIFY, VERIFY_NOT ->
                List.of(may("document", LINE), may("title", LINE), may("words", LINE));
            case RECEIVE,
                    REPLY_LINKED,
                    CLOSE_LINKED,
                    EXPLAIN_LINKED,
                    CONFIRM_LINKED,
                    END_WAIT,
                    APPROVE,
                    HOLD,
                    SEND,
                    CLOSE_UNCONFIRMED,
                    CLOSE_EXPLAINED,
                    WITHDRAW,
                    PUBLISH_FULL -> List.of();
        };
    }
}
