package vn.phoihop.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes made from a shared secret and the time (RFC 6238: SHA-1, thirty seconds), as every authenticator makes them.
final class Totp {

    static final int DIGITS = 6;
    static final int SECONDS = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /// The number of the half minute a moment lies in.
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            var modulus = (long) Math.pow(10, digits);
            return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC with SHA-1 is part of every Java", e);
        }
    }

    /// The half minute a code belongs to: this one, the one before or the one after, since clocks differ.
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        var here = step(now);
        return LongStream.of(here, here - 1, here + 1)
                .filter(step -> code(secret, step, DIGITS).equals(code))
                .findFirst();
    }

    /// A secret as it is typed into a device (RFC 4648, without padding).
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var part : secret) {
            buffer = ((buffer << Byte.SIZE) | (part & 0xff)) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt((buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt((buffer << (5 - bits)) & 31)).toString();
    }
}
