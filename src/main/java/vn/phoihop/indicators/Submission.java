package vn.phoihop.indicators;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Values of one unit for one period, as they are handed in: the area, for figures of bodies the organisation, by which
/// way, why (for corrections and unusual values), and from which source.
public record Submission(
        AreaId area,
        Optional<OrganisationId> body,
        Period period,
        List<NewValue> values,
        EntryWay way,
        String reason,
        @Nullable Reference source) {

    public Submission {
        values = List.copyOf(values);
    }

    /// Values of an area, typed into the grid.
    public static Submission of(AreaId area, Period period, List<NewValue> values) {
        return new Submission(area, Optional.empty(), period, values, EntryWay.GRID, "", null);
    }

    /// Of what the values are.
    Unit unit() {
        return new Unit(area, body);
    }

    /// The same with a reason.
    public Submission because(String why) {
        return new Submission(area, body, period, values, way, why, source);
    }
}
