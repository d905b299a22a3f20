package vn.phoihop.indicators;

import org.jspecify.annotations.Nullable;

/// What has one value for each unit and period: an indicator as a whole, or its part by one option of a dimension.
public record Figure(int no, Indicator indicator, @Nullable Option option) {

    /// One option of a dimension (nationality: Japan).
    public record Option(String dimension, String dimensionName, String code, String name) {}

    /// The code of the indicator, and of the part: `LD-NN/QUOC-TICH:JP`.
    public String code() {
        return option == null ? indicator.code() : indicator.code() + "/" + option.dimension() + ":" + option.code();
    }

    /// The name of the indicator, or of the part.
    public String name() {
        return option == null ? indicator.name() : option.name();
    }

    public boolean isPart() {
        return option != null;
    }
}
