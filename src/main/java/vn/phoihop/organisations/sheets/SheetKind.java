package vn.phoihop.organisations.sheets;

import java.util.List;

/// What a sheet lists.
public enum SheetKind {
    AREAS,
    ORGANISATIONS,
    SUCCESSIONS;

    /// The names of its columns, in order.
    public List<String> columns() {
        return switch (this) {
            case AREAS -> List.of("code", "name", "kind", "parent", "from", "last_day", "renamed_from");
            case ORGANISATIONS ->
                List.of(
                        "name",
                        "short_name",
                        "branch",
                        "level",
                        "area",
                        "parent",
                        "abbreviation",
                        "identifier",
                        "address",
                        "phone",
                        "email",
                        "from",
                        "last_day",
                        "renamed_from");
            case SUCCESSIONS -> List.of("of", "predecessor", "successor", "kind", "on", "legal_basis", "split_rule");
        };
    }
}
