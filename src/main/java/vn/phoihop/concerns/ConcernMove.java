package vn.phoihop.concerns;

import java.util.Locale;

/// What moves a concern on one of its axes: the rows of the transition tables by name. A row of flows.md that leads to
/// several states is as many rows here (`PC-09E`, `PC-35L`).
public enum ConcernMove {
    RECEIVE("PC-01"),
    ACKNOWLEDGE("PC-02"),
    REFER("PC-03"),
    NOT_ACCEPT("PC-04"),
    TRIAGE("PC-05"),
    LINK("PC-06"),
    UNLINK("PC-07"),
    REPLY_LINKED("PC-08"),
    CLOSE_LINKED("PC-09"),
    EXPLAIN_LINKED("PC-09E"),
    CONFIRM_LINKED("PC-10"),
    ASSIGN("PC-11"),
    RETURN("PC-12"),
    START("PC-13"),
    ASK_PERSON("PC-14"),
    REPLY("PC-15"),
    END_WAIT("PC-16"),
    ASK_AGENCY("PC-17"),
    AGENCY_REPLIED("PC-18"),
    PREPARE("PC-19"),
    HAND_BACK("PC-20"),
    APPROVE("PC-21"),
    HOLD("PC-22"),
    SEND("PC-23"),
    CONTEST("PC-24"),
    PROMISE("PC-25"),
    MOVE_PROMISE("PC-26"),
    CLAIM("PC-27"),
    CONFIRM("PC-28"),
    DISPUTE("PC-29"),
    CLOSE_UNCONFIRMED("PC-30"),
    CLOSE_EXPLAINED("PC-31"),
    REOPEN("PC-32"),
    WITHDRAW("PC-33"),
    EXTEND("PC-34"),
    RAISE("PC-35"),
    LOWER("PC-35L"),
    PUBLISH("PB-01"),
    PUBLISH_FULL("PB-02"),
    WITHHOLD("PB-03"),
    CORRECT_PUBLIC("PB-04"),
    VERIFY_PARTLY("VF-01P"),
    VERIFY("VF-01"),
    VERIFY_NOT("VF-01N"),
    UNVERIFY("VF-02");

    private final String row;

    ConcernMove(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }

    /// As it stands in an address.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
