package vn.phoihop.organisations;

import java.time.Instant;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// An area was entered.
public record AreaEstablished(AreaId area, String name, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "organisations/areas/" + area.value();
    }

    @Override
    public String detail() {
        return name;
    }
}
