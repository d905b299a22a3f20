package vn.phoihop.protection.cards;

import vn.phoihop.protection.Refusal;

/// What came of asking to read a card.
public sealed interface CardLook {

    /// The card; the look is on record.
    record Opened(ContactCard card) implements CardLook {}

    /// Not, and why.
    record Refused(Refusal why) implements CardLook {}
}
