package vn.phoihop.indicators.web;

import java.util.List;
import vn.phoihop.indicators.Period;
import vn.phoihop.indicators.Remarks.Followed;
import vn.phoihop.organisations.AreaLine;

/// The values of an area that are to be followed up.
public record FollowedPage(AreaLine area, Period period, List<Followed> values) {

    /// The page of one of them.
    public String address(Followed value) {
        return ValuePage.address(value.of().code(), period.code(), value.figure());
    }
}
