package vn.phoihop.indicators.web;

import org.jspecify.annotations.Nullable;
import vn.phoihop.indicators.Counting;
import vn.phoihop.indicators.Counting.Recount;

/// A counted figure with its records; beside what counts now, when it was counted again.
public record CountingPage(Counting counting, @Nullable Recount again) {

    /// The page of the value.
    public String value() {
        return ValuePage.address(counting.of().code(), counting.period().code(), counting.figure());
    }
}
