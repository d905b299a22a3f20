package vn.phoihop.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.phoihop.shared.Act;

/// What one line says, and how it is chained to the line before.
record Entry(Instant at, String act, String subject, UUID account, UUID organisation, String detail) {

    /// The act as it is kept: to the microsecond, as the database keeps it.
    static Entry of(Act act) {
        return new Entry(
                act.at().truncatedTo(ChronoUnit.MICROS),
                name(act.getClass()),
                act.subject(),
                act.by().account().value(),
                act.by().organisation().value(),
                act.detail());
    }

    /// Module and class of the event: `concerns.ConcernRaised`.
    private static String name(Class<?> event) {
        var module = event.getPackageName().replaceFirst("^vn\\.phoihop\\.", "").replaceFirst("\\..*", "");
        return module + "." + event.getSimpleName();
    }

    /// SHA-256 over the hash of the line before, the number, and every part with its length in front, so that no two
    /// contents read alike.
    Hash hash(long number, Hash previous) {
        var digest = Hash.sha256();
        digest.update(previous.bytes());
        for (var part : new String[] {
            Long.toString(number), at.toString(), act, subject, account.toString(), organisation.toString(), detail
        }) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return Hash.of(digest.digest());
    }
}
