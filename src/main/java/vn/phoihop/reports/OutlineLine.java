package vn.phoihop.reports;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// An outline (đề cương) as lists show it: how many sections its latest version has, where it comes from, and who wrote
/// it (null: it came with the program).
public record OutlineLine(
        String code,
        String name,
        String source,
        int sections,
        @Nullable OrganisationId owner,
        int version) {

    public boolean isOwn() {
        return owner != null;
    }
}
