package vn.phoihop.programmes;

import java.util.Optional;
import java.util.Set;
import vn.phoihop.organisations.Branch;
import vn.phoihop.registry.symbols.Folded;

/// Under what authority a paper is signed (quyền hạn của người ký): NĐ 30/2020/NĐ-CP Điều 13 for State bodies, the
/// guidance of the Party’s central office for Party bodies.
public enum AuthorityMark {
    /// The head of a body that has one head, in the own name.
    NONE("", ""),
    /// Thay mặt tập thể.
    ON_BEHALF("TM.", "T/M"),
    /// Ký thay người đứng đầu.
    FOR_HEAD("KT.", "K/T"),
    /// Thay mặt tập thể, ký thay người đứng đầu.
    ON_BEHALF_FOR_HEAD("TM. … KT.", "T/M … K/T"),
    /// Quyền (giao quyền cấp trưởng).
    ACTING("Q.", "Q."),
    /// Thừa lệnh.
    BY_ORDER("TL.", "T/L"),
    /// Thừa ủy quyền.
    BY_MANDATE("TUQ.", "TUQ");

    private static final Set<AuthorityMark> PARTY_COLLECTIVE = Set.of(ON_BEHALF, BY_ORDER);
    private static final Set<AuthorityMark> PARTY_BOARD = Set.of(NONE, FOR_HEAD, ACTING, BY_ORDER);
    private static final Set<AuthorityMark> STATE_COLLECTIVE =
            Set.of(ON_BEHALF, ON_BEHALF_FOR_HEAD, ACTING, BY_ORDER, BY_MANDATE);
    private static final Set<AuthorityMark> STATE_HEAD = Set.of(NONE, FOR_HEAD, ACTING, BY_ORDER, BY_MANDATE);

    private final String state;
    private final String party;

    AuthorityMark(String state, String party) {
        this.state = state;
        this.party = party;
    }

    /// As it is printed by the rules of the body that signs; empty when there is no mark.
    public String printed(Branch branch) {
        return isParty(branch) ? party : state;
    }

    /// The marks a body of this branch signs with. A collective body of the Party never signs for its head.
    public static Set<AuthorityMark> of(Branch branch) {
        return switch (branch) {
            case PARTY_COMMITTEE -> PARTY_COLLECTIVE;
            case ADVISORY_BOARD -> PARTY_BOARD;
            case COUNCIL, PEOPLES_COMMITTEE, FRONT -> STATE_COLLECTIVE;
            case DEPARTMENT, COURT, PROCURACY, PRESS, OTHER -> STATE_HEAD;
        };
    }

    private static boolean isParty(Branch branch) {
        return branch == Branch.PARTY_COMMITTEE || branch == Branch.ADVISORY_BOARD;
    }

    /// Why this mark does not go with the office of the signatory; a deputy of a State body signs for the head, and
    /// only a deputy does. Who signs by order or mandate says which.
    Optional<Refusal> refusal(Branch branch, String office, String mandate) {
        if (!of(branch).contains(this)) {
            return Optional.of(Refusal.MARK_NOT_VALID);
        }
        if ((this == BY_ORDER || this == BY_MANDATE) && mandate.isBlank()) {
            return Optional.of(Refusal.MANDATE_MISSING);
        }
        var isDeputy = Folded.of(office.strip()).words().startsWith("pho ");
        var isForHead = this == FOR_HEAD || this == ON_BEHALF_FOR_HEAD;
        var mustBeForHead = isDeputy && !isParty(branch) && (this == NONE || this == ON_BEHALF);
        return (isForHead && !isDeputy) || mustBeForHead ? Optional.of(Refusal.POST_DOES_NOT_FIT) : Optional.empty();
    }
}
