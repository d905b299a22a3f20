package vn.phoihop.reports;

import java.util.UUID;

/// Names a request for reports.
public record RequestId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
