package vn.phoihop.concerns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The closed list of reasons, each for one move: counted in the public log. Tone, criticism and embarrassment are not
/// on it.
public enum Reason {
    COMPLAINT(ConcernMove.REFER),
    DENUNCIATION(ConcernMove.REFER),
    COURT(ConcernMove.REFER),
    POLICE(ConcernMove.REFER),
    NO_FACTS(ConcernMove.NOT_ACCEPT),
    ADVERTISEMENT(ConcernMove.NOT_ACCEPT),
    ELSEWHERE(ConcernMove.NOT_ACCEPT),
    ANSWERED_BEFORE(ConcernMove.NOT_ACCEPT),
    NOT_COMPETENT(ConcernMove.RETURN),
    UNCLEAR(ConcernMove.HAND_BACK),
    INCOMPLETE(ConcernMove.HAND_BACK),
    FUNDING(ConcernMove.MOVE_PROMISE),
    CONTRACTOR(ConcernMove.MOVE_PROMISE),
    WEATHER(ConcernMove.MOVE_PROMISE),
    STEPS_OF_LAW(ConcernMove.MOVE_PROMISE),
    NOT_SOLVED(ConcernMove.REOPEN),
    CAME_BACK(ConcernMove.REOPEN),
    NEW_FACTS(ConcernMove.REOPEN),
    COMPLEX(ConcernMove.EXTEND),
    FIELD_CHECK(ConcernMove.EXTEND),
    OTHER_AGENCY(ConcernMove.EXTEND),
    DISASTER(ConcernMove.EXTEND),
    FACTS_VERIFIED(ConcernMove.LOWER),
    HARM_ENDED(ConcernMove.LOWER),
    RATED_WRONGLY(ConcernMove.LOWER),
    PERSONAL_DATA(ConcernMove.WITHHOLD),
    COURT_PENDING(ConcernMove.WITHHOLD),
    SAFETY(ConcernMove.WITHHOLD),
    EVIDENCE_FAILED(ConcernMove.UNVERIFY);

    private final ConcernMove move;

    Reason(ConcernMove move) {
        this.move = move;
    }

    /// The reasons that may be given for a move; none where words alone are asked for.
    public static List<Reason> of(ConcernMove move) {
        return Arrays.stream(values()).filter(reason -> reason.move == move).toList();
    }

    /// The reason with this name for this move.
    static Optional<Reason> of(ConcernMove move, String name) {
        return of(move).stream().filter(reason -> reason.name().equals(name)).findFirst();
    }
}
