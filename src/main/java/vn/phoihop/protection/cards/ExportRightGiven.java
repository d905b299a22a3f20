package vn.phoihop.protection.cards;

import java.time.Instant;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.Act;
import vn.phoihop.shared.Actor;

/// Somebody may take contacts out for a time.
public record ExportRightGiven(AccountId to, String kind, Purpose purpose, Actor by, Instant at) implements Act {

    @Override
    public String subject() {
        return "accounts/" + to.value();
    }

    @Override
    public String detail() {
        return kind + " " + purpose;
    }
}
