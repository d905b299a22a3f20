package vn.phoihop.indicators;

import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.OrganisationLine;

/// A unit as pages name it: the area, and the body in it when the figures are its own.
public record Reporter(AreaLine area, @Nullable OrganisationLine body) {

    static Reporter of(AreaLine area) {
        return new Reporter(area, null);
    }

    public String name() {
        return body == null ? area.name() : body.name();
    }

    /// What stands for it in an address: the code of the area, or the line of the body.
    public String code() {
        return body == null ? area.code() : body.line().value().toString();
    }

    public boolean isBody() {
        return body != null;
    }
}
