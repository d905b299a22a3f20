package vn.phoihop.access.web;

import java.util.List;
import java.util.Optional;
import vn.phoihop.access.Holder;

/// What one’s own account shows: who one is, the organisations acted for, the sessions, and the codes on paper left
/// (-1: no codes are asked at sign-in); and the key of what is to be said.
public record OwnAccountPage(
        Holder holder, List<String> organisations, List<SessionLine> sessions, int recoveryCodes, String said) {

    static OwnAccountPage of(
            Holder holder,
            List<String> organisations,
            List<SessionLine> sessions,
            Optional<Integer> left,
            String said) {
        return new OwnAccountPage(holder, List.copyOf(organisations), sessions, left.orElse(-1), said);
    }

    public boolean asksForCode() {
        return recoveryCodes >= 0;
    }
}
