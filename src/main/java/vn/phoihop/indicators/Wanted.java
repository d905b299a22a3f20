package vn.phoihop.indicators;

/// Which way an indicator should go (chiều hướng mong muốn).
public enum Wanted {
    MORE_IS_BETTER,
    LESS_IS_BETTER,
    NEITHER
}
