package vn.phoihop.shell.spi;

import java.time.LocalDate;

/// Says whether a due date is final, offered by `calendar`: one in a year whose days off are not confirmed may still
/// move, and is shown as provisional (“tạm tính”).
@FunctionalInterface
public interface Certainty {

    boolean isSure(LocalDate day);
}
