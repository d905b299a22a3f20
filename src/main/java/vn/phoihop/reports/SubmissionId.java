package vn.phoihop.reports;

import java.util.UUID;

/// Names a report of a unit.
public record SubmissionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
