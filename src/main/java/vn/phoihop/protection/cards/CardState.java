package vn.phoihop.protection.cards;

/// Whether there is a card for a case. It says nothing of what is on it.
public enum CardState {
    NONE,
    KEPT,
    DESTROYED
}
