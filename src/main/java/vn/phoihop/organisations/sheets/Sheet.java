package vn.phoihop.organisations.sheets;

import java.util.List;
import java.util.Locale;
import vn.phoihop.organisations.Validity;
import vn.phoihop.shared.Actor;

/// One kind of sheet: how its rows are written, and how one is taken.
interface Sheet {

    SheetKind kind();

    /// Every row, in an order in which it can be read again: those above before those below.
    List<List<String>> rows(Known known, Locale locale);

    /// Takes one row; [Faulty] when it cannot be understood.
    Effect take(Cells cells, Known known, Actor by);

    /// What a row did.
    enum Effect {
        ADDED,
        CHANGED,
        SAME
    }

    /// The last day as it is written; empty while in force.
    static String lastDay(Validity validity) {
        var last = validity.lastDay();
        return last == null ? "" : last.toString();
    }
}
