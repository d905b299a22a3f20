package vn.phoihop.notifications.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.phoihop.notifications.QuietHours;
import vn.phoihop.notifications.Refusal;
import vn.phoihop.notifications.Settings;
import vn.phoihop.notifications.Way;

/// How somebody wants to be told, as typed: times stay as they were typed until they are understood.
public record SettingsForm(
        String language, String digestAt, String quietFrom, String quietTo, Map<String, Way> ways, int version) {

    private static final String WAY = "way.";

    public SettingsForm {
        ways = Map.copyOf(ways);
    }

    static SettingsForm of(Settings settings) {
        var quiet = settings.quiet();
        return new SettingsForm(
                settings.language(),
                settings.digestAt().toString(),
                quiet == null ? "" : quiet.from().toString(),
                quiet == null ? "" : quiet.to().toString(),
                settings.ways(),
                settings.version());
    }

    static SettingsForm of(Map<String, String> typed) {
        var ways = new HashMap<String, Way>();
        typed.forEach((name, value) -> {
            if (name.startsWith(WAY)) {
                chosen(value).ifPresent(way -> ways.put(name.substring(WAY.length()), way));
            }
        });
        return new SettingsForm(
                typed.getOrDefault("language", "").equals("en") ? "en" : "vi",
                typed.getOrDefault("digestAt", "").strip(),
                typed.getOrDefault("quietFrom", "").strip(),
                typed.getOrDefault("quietTo", "").strip(),
                ways,
                version(typed.getOrDefault("version", "")));
    }

    /// What is wrong with what was typed.
    Optional<Refusal> refusal() {
        if (quietFrom.isEmpty() != quietTo.isEmpty()) {
            return Optional.of(Refusal.QUIET_HALF);
        }
        var isTyped =
                time(digestAt) != null && (quietFrom.isEmpty() || (time(quietFrom) != null && time(quietTo) != null));
        return isTyped ? Optional.empty() : Optional.of(Refusal.TIME_MALFORMED);
    }

    /// The settings with what was typed; only when nothing is wrong with it.
    Settings on(Settings before) {
        var digest = time(digestAt);
        var from = time(quietFrom);
        var to = time(quietTo);
        return new Settings(
                before.account(),
                language,
                digest == null ? before.digestAt() : digest,
                from == null || to == null ? null : new QuietHours(from, to),
                ways,
                before.address(),
                before.deadAt(),
                before.deadBecause(),
                before.askedAddress(),
                before.askedAt(),
                version);
    }

    public Way way(String kind) {
        return ways.getOrDefault(kind, Way.DIGEST);
    }

    private static @Nullable LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    private static Optional<Way> chosen(String typed) {
        try {
            return Optional.of(Way.valueOf(typed));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }
}
