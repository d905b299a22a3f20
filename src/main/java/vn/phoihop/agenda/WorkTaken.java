package vn.phoihop.agenda;

import java.time.Instant;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody told the colleagues to be on a record.
public record WorkTaken(RecordKey record, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return record.kind() + "/" + record.id();
    }
}
