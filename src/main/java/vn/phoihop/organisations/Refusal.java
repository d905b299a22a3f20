package vn.phoihop.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a change to organisations or areas is refused. The database knows each rule under the same name.
public enum Refusal {
    ENDS_BEFORE_IT_BEGINS,
    CODE_TAKEN,
    IDENTIFIER_TAKEN,
    NAME_TAKEN,
    ABBREVIATION_TAKEN,
    LINE_OVERLAPS,
    PARENT_IS_ITSELF,
    PARENT_IS_NO_LINE,
    PARENT_NOT_IN_FORCE,
    AREA_NOT_IN_FORCE,
    CHILD_OUTLASTS_PARENT,
    ORGANISATION_OUTLASTS_AREA,
    CYCLE_OF_PARENTS,
    SUCCESSOR_IS_ITSELF,
    SUCCESSION_RECORDED,
    SUCCESSOR_BEFORE_PREDECESSOR,
    PREDECESSOR_NOT_IN_FORCE,
    PREDECESSOR_NOT_ENDED,
    SUCCESSOR_NOT_BEGUN,
    SUCCESSOR_NOT_IN_FORCE,
    SPLIT_WITHOUT_RULE,
    RENAMED_TWICE,
    UNKNOWN_CODE,
    OTHER_NAME;

    /// The refusal a constraint stands for; where both tables keep the rule, the name begins with the table’s.
    static Optional<Refusal> ofConstraint(String name) {
        return Stream.of(values())
                .filter(refusal -> {
                    var rule = refusal.name().toLowerCase(Locale.ROOT);
                    return name.equals(rule) || name.equals("area_" + rule) || name.equals("organisation_" + rule);
                })
                .findFirst();
    }
}
