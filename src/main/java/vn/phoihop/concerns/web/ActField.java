package vn.phoihop.concerns.web;

import static vn.phoihop.concerns.ConcernMove.ACKNOWLEDGE;
import static vn.phoihop.concerns.ConcernMove.AGENCY_REPLIED;
import static vn.phoihop.concerns.ConcernMove.ASK_AGENCY;
import static vn.phoihop.concerns.ConcernMove.ASK_PERSON;
import static vn.phoihop.concerns.ConcernMove.ASSIGN;
import static vn.phoihop.concerns.ConcernMove.CLAIM;
import static vn.phoihop.concerns.ConcernMove.CONFIRM;
import static vn.phoihop.concerns.ConcernMove.CONTEST;
import static vn.phoihop.concerns.ConcernMove.CORRECT_PUBLIC;
import static vn.phoihop.concerns.ConcernMove.DISPUTE;
import static vn.phoihop.concerns.ConcernMove.EXTEND;
import static vn.phoihop.concerns.ConcernMove.HAND_BACK;
import static vn.phoihop.concerns.ConcernMove.LINK;
import static vn.phoihop.concerns.ConcernMove.LOWER;
import static vn.phoihop.concerns.ConcernMove.MOVE_PROMISE;
import static vn.phoihop.concerns.ConcernMove.NOT_ACCEPT;
import static vn.phoihop.concerns.ConcernMove.PREPARE;
import static vn.phoihop.concerns.ConcernMove.PROMISE;
import static vn.phoihop.concerns.ConcernMove.PUBLISH;
import static vn.phoihop.concerns.ConcernMove.RAISE;
import static vn.phoihop.concerns.ConcernMove.REFER;
import static vn.phoihop.concerns.ConcernMove.REOPEN;
import static vn.phoihop.concerns.ConcernMove.REPLY;
import static vn.phoihop.concerns.ConcernMove.RETURN;
import static vn.phoihop.concerns.ConcernMove.START;
import static vn.phoihop.concerns.ConcernMove.TRIAGE;
import static vn.phoihop.concerns.ConcernMove.UNLINK;
import static vn.phoihop.concerns.ConcernMove.UNVERIFY;
import static vn.phoihop.concerns.ConcernMove.VERIFY;
import static vn.phoihop.concerns.ConcernMove.VERIFY_NOT;
import static vn.phoihop.concerns.ConcernMove.VERIFY_PARTLY;
import static vn.phoihop.concerns.ConcernMove.WITHHOLD;
import static vn.phoihop.concerns.web.ActField.Kind.BODIES;
import static vn.phoihop.concerns.web.ActField.Kind.BODY;
import static vn.phoihop.concerns.web.ActField.Kind.DAY;
import static vn.phoihop.concerns.web.ActField.Kind.LINE;
import static vn.phoihop.concerns.web.ActField.Kind.OUTCOME;
import static vn.phoihop.concerns.web.ActField.Kind.RATING;
import static vn.phoihop.concerns.web.ActField.Kind.REASON;
import static vn.phoihop.concerns.web.ActField.Kind.TEXT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    private static final Map<ConcernMove, List<ActField>> FORMS = forms();

    /// What the form of a move asks for.
    public static List<ActField> of(ConcernMove move) {
        return FORMS.getOrDefault(move, List.of());
    }

    private static Map<ConcernMove, List<ActField>> forms() {
        var forms = new EnumMap<ConcernMove, List<ActField>>(ConcernMove.class);
        for (var move : EnumSet.of(ACKNOWLEDGE, CONTEST, REPLY, ASK_PERSON, DISPUTE, PUBLISH, CORRECT_PUBLIC)) {
            forms.put(move, List.of(must("words", TEXT)));
        }
        for (var move : EnumSet.of(NOT_ACCEPT, HAND_BACK, REOPEN, WITHHOLD, UNVERIFY)) {
            forms.put(move, List.of(must("code", REASON), must("words", TEXT)));
        }
        for (var move : EnumSet.of(UNLINK, AGENCY_REPLIED, CONFIRM)) {
            forms.put(move, List.of(may("words", TEXT)));
        }
        for (var move : EnumSet.of(VERIFY_PARTLY, VERIFY, VERIFY_NOT)) {
            forms.put(move, List.of(may("document", LINE), may("title", LINE), may("words", LINE)));
        }
        for (var move : EnumSet.of(TRIAGE, RAISE)) {
            forms.put(move, List.of(must("rating", RATING), may("words", LINE)));
        }
        forms.put(LOWER, List.of(must("rating", RATING), must("code", REASON), must("words", TEXT)));
        forms.put(REFER, List.of(must("code", REASON), may("more", LINE)));
        forms.put(LINK, List.of(must("other", LINE)));
        addWork(forms);
        addAnswers(forms);
        return forms;
    }

    private static void addWork(Map<ConcernMove, List<ActField>> forms) {
        forms.put(ASSIGN, List.of(must("body", BODY), may("partners", BODIES), must("words", LINE)));
        forms.put(RETURN, List.of(must("body", BODY), must("code", REASON), must("words", TEXT)));
        forms.put(
                START,
                List.of(
                        must("words", LINE),
                        must("more", TEXT),
                        must("title", LINE),
                        may("before", TEXT),
                        may("during", TEXT),
                        may("after", TEXT)));
        forms.put(ASK_AGENCY, List.of(must("body", BODY), must("words", TEXT)));
        forms.put(EXTEND, List.of(must("more", LINE), must("code", REASON), must("words", TEXT)));
    }

    private static void addAnswers(Map<ConcernMove, List<ActField>> forms) {
        forms.put(PREPARE, List.of(must("words", TEXT), must("more", TEXT), may("outcome", OUTCOME), may("day", DAY)));
        forms.put(PROMISE, List.of(must("words", TEXT), must("day", DAY), must("more", LINE)));
        forms.put(
                MOVE_PROMISE,
                List.of(must("other", Kind.PROMISE), must("day", DAY), must("code", REASON), must("words", TEXT)));
        forms.put(CLAIM, List.of(must("words", TEXT), may("document", LINE), may("title", LINE)));
    }
}
