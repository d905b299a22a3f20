package vn.phoihop.reading.figures;

import org.jspecify.annotations.Nullable;

/// What leads to a quantity: its role towards an earlier one, and the token where the words of that role begin.
record Lead(Role role, int from, @Nullable String cue) {

    /// `UP` and `DOWN` are changes, `INDEX` and `SHARE` percentages of something, `TWIN` the other half of a change
    /// (`tăng 1,4% (119)`), `BEFORE` an earlier amount, `WHOLE` what a share is taken of, `PLANNED` what was
    /// planned.
    enum Role {
        PRIMARY,
        UP,
        DOWN,
        INDEX,
        SHARE,
        TWIN,
        BEFORE,
        WHOLE,
        PLANNED
    }

    boolean isChange() {
        return role == Role.UP || role == Role.DOWN;
    }
}
