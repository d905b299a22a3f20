package vn.phoihop.clarifications;

/// What moves a clarification: the rows of its transition table by name.
public enum Move {
    PROPOSE("CL-01"),
    DECLINE("CL-02"),
    REVERSE("CL-03"),
    OPEN_EVIDENCE("CL-04"),
    FIND_RIGHT("CL-05"),
    FIND_UNCHECKABLE("CL-06"),
    DRAFT("CL-07"),
    RETURN_DRAFT("CL-08"),
    CHECK("CL-09"),
    REFUSE("CL-10"),
    APPROVE("CL-11"),
    PUBLISH("CL-12"),
    CORRECT("CL-13"),
    WITHDRAW("CL-14"),
    EXPIRE("CL-15"),
    CONTEST("CL-16");

    private final String row;

    Move(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }

    /// Whether two people decide it: the first says it, the second agrees.
    public boolean needsTwo() {
        return this == FIND_RIGHT || this == FIND_UNCHECKABLE || this == APPROVE || this == CORRECT || this == WITHDRAW;
    }
}
