package vn.phoihop.registry.outgoing;

/// What moves a document on its way out: the rows of its transition table by name.
public enum OutgoingMove {
    DRAFT("OD-01"),
    CHECK("OD-02"),
    RETURN("OD-03"),
    APPROVE("OD-04"),
    SIGN("OD-05"),
    NUMBER("OD-06"),
    ISSUE("OD-07"),
    CORRECT("OD-08"),
    REPLACE("OD-09"),
    RECALL("OD-10"),
    DISCARD("OD-11"),
    CANCEL("OD-12"),
    SIGN_ON_PAPER("OD-13");

    private final String row;

    OutgoingMove(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }
}
