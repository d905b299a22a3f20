package vn.phoihop.organisations.sheets;

import java.util.List;

/// A row that cannot be taken; becomes a [Fault] where the row is known.
final class Faulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String key;
    private final transient List<String> details;

    Faulty(String column, String key, String... details) {
        super(column + " " + key);
        this.column = column;
        this.key = key;
        this.details = List.of(details);
    }

    Fault in(int row) {
        return new Fault(row, column, key, details);
    }
}
