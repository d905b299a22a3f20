package vn.phoihop.programmes;

import java.io.Serializable;
import java.util.UUID;

/// Names a programme or plan; its sheet is `/programmes/…`.
public record ProgrammeId(UUID value) implements Serializable {

    public static ProgrammeId fresh() {
        return new ProgrammeId(UUID.randomUUID());
    }

    /// The address of its sheet.
    public String path() {
        return "/programmes/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
