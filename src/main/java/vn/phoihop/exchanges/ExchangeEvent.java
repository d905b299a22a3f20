package vn.phoihop.exchanges;

/// What can happen to an exchange as a whole: the events EX-01 to EX-12 of flows.md 3.5.
public enum ExchangeEvent {
    EXCHANGE_DRAFTED,
    EXCHANGE_SENT,
    COMMENTS_CONSOLIDATED,
    CONSULTATION_RETURNED,
    CONSULTATION_REOPENED,
    MEETING_HELD,
    MEETING_RESCHEDULED,
    CONCLUSIONS_ISSUED,
    PROPOSAL_CARRIED_OUT,
    PROPOSAL_REVIEWED,
    EXCHANGE_COMPLETED,
    EXCHANGE_RECALLED
}
