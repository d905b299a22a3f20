package vn.phoihop.organisations;

import java.time.Instant;
import java.time.LocalDate;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// It was recorded what became of an area or an organisation; the two are given as paths.
public record SuccessionRecorded(
        String predecessor, String successor, SuccessionKind kind, LocalDate on, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return predecessor;
    }

    @Override
    public String detail() {
        return kind + " " + on + " " + successor;
    }
}
