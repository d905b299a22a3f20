package vn.phoihop.press.occasions;

/// What moves an occasion: the rows of its transition table by name.
public enum OccasionMove {
    PLAN("PO-01"),
    WRITE("PO-02"),
    APPROVE("PO-03"),
    RESCHEDULE("PO-04"),
    LAY_OUT("PO-05"),
    HOLD("PO-06"),
    NOTE_QUESTION("PO-07"),
    ANSWER("PO-08"),
    CLOSE("PO-09"),
    CANCEL("PO-10");

    private final String row;

    OccasionMove(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }
}
