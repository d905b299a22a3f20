package vn.phoihop.publicsite.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where: the area (a commune at the closest) by id and name; without an area nothing but a name, or nothing.
public record PublicPlace(@Nullable UUID area, String name) {

    /// No place in particular.
    public static final PublicPlace NONE = new PublicPlace(null, "");
}
