package vn.phoihop.press;

/// What moves a press item: the rows of its transition table by name.
public enum PressMove {
    CAPTURE("PI-01"),
    NEEDS_NO_ANSWER("PI-02"),
    REVERSE("PI-03"),
    ASSIGN("PI-04"),
    GIVE_BACK("PI-05"),
    START("PI-06"),
    FIND("PI-07"),
    OPEN_CONCERN("PI-08"),
    RETURN_FINDINGS("PI-09"),
    PREPARE("PI-10"),
    RETURN_RESPONSE("PI-11"),
    APPROVE("PI-12"),
    SEND("PI-13"),
    RECORD_OUTCOME("PI-14"),
    FOLLOW_UP("PI-15"),
    CLOSE("PI-16"),
    DRAFT_CORRECTION("PI-17a"),
    CORRECT("PI-17"),
    EXTEND("PI-18");

    private final String row;

    PressMove(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }
}
