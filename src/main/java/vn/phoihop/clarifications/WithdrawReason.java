package vn.phoihop.clarifications;

/// Why a published clarification is withdrawn; its page stays with the reason.
public enum WithdrawReason {
    WRONG_RATING,
    POLICY_REPLACED,
    SOURCE_FAILED,
    PUBLISHED_BY_MISTAKE
}
