package vn.phoihop.tasks;

/// What moves a task: the rows of its transition table by name.
public enum TaskMove {
    PLAN("TK-01"),
    RETURN("TK-02"),
    TRANSFER("TK-03"),
    START("TK-04"),
    BLOCK("TK-05"),
    UNBLOCK("TK-06"),
    CLAIM("TK-07"),
    ACCEPT("TK-08"),
    SEND_BACK("TK-09"),
    EXTEND("TK-10"),
    CANCEL("TK-11"),
    REOPEN("TK-12");

    private final String row;

    TaskMove(String row) {
        this.row = row;
    }

    /// The row of the table.
    public String row() {
        return row;
    }
}
