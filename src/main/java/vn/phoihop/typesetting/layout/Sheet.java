package vn.phoihop.typesetting.layout;

import java.util.List;
import vn.phoihop.typesetting.profile.Profile;

/// A document ready to be written: its parts one after the other, each beginning on a new page. `name` says what it is
/// (`Báo cáo số 726/BC-UBND`), `about` its subject, `by` who issues it.
public record Sheet(Profile profile, String name, String about, String by, List<Part> parts) {

    /// Pages of one orientation that count from 1; the number of the first is not printed.
    public record Part(boolean landscape, boolean ownPages, List<Piece> pieces) {}
}
