package vn.phoihop.publicsite.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/// How often one network address may ask: a bucket that holds a minute’s worth and fills steadily. The address itself
/// is kept nowhere, only a number that nobody can turn back, in memory, until others push it out.
@Component
@ConditionalOnWebApplication
class RateLimit {

    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final int perMinute;
    private final long salt = new SecureRandom().nextLong();
    private final Map<Long, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    RateLimit(Clock clock, @Value("${phoihop.public.per-minute}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    /// Seconds to wait; zero when the request may pass. A heavy request (a whole file of data) counts for ten.
    int wait(String address, boolean heavy) {
        if (perMinute == 0) {
            return 0;
        }
        double cost = heavy ? Math.min(10, perMinute) : 1;
        var now = clock.instant();
        synchronized (buckets) {
            var bucket = buckets.getOrDefault(key(address), new Bucket(perMinute, now));
            double there = bucket.at(now, perMinute);
            boolean passes = there >= cost;
            buckets.put(key(address), new Bucket(passes ? there - cost : there, now));
            return passes ? 0 : (int) Math.ceil((cost - there) * 60 / perMinute);
        }
    }

    /// Of an address of the newer kind only the network counts.
    private long key(String address) {
        var parts = address.split(":", -1);
        var network = parts.length > 4 ? String.join(":", parts[0], parts[1], parts[2], parts[3]) : address;
        return Objects.hash(network, salt) * 31L + network.hashCode() * salt;
    }

    private record Bucket(double left, Instant since) {

        double at(Instant now, int perMinute) {
            double seconds = Math.max(0, now.toEpochMilli() - since.toEpochMilli()) / 1000.0;
            return Math.min(perMinute, left + seconds * perMinute / 60);
        }
    }
}
