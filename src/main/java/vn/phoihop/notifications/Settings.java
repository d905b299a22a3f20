package vn.phoihop.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.AccountId;

/// How a person wants to be reached by mail. `address` is confirmed, or empty; `askedAddress` waits to be confirmed.
/// `version` 0 has never been saved.
public record Settings(
        AccountId account,
        String language,
        LocalTime digestAt,
        @Nullable QuietHours quiet,
        Map<String, Way> ways,
        String address,
        @Nullable Instant deadAt,
        String deadBecause,
        String askedAddress,
        @Nullable Instant askedAt,
        int version) {

    static final LocalTime MORNING = LocalTime.of(8, 0);

    public Settings {
        ways = Map.copyOf(ways);
    }

    static Settings standard(AccountId account) {
        return new Settings(account, "vi", MORNING, null, Map.of(), "", null, "", "", null, 0);
    }

    /// How notices about this kind of records come: in the letter of the day, unless somebody chose otherwise.
    public Way way(String kind) {
        return ways.getOrDefault(kind, Way.DIGEST);
    }

    /// Whether letters reach this person: the address is confirmed, and the server takes mail for it.
    public boolean isReached() {
        return !address.isEmpty() && deadAt == null;
    }
}
