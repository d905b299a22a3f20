package vn.phoihop.protection.cards;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.phoihop.access.InstallationKey;

/// The keys of the cards: each card has one, wrapped by a key that comes of the key of the installation.
@Component
class CardKeys {

    private static final int LENGTH = 32;
    private static final int NONCE = 12;

    private final SecureRandom random = new SecureRandom();
    private final InstallationKey installation;

    CardKeys(InstallationKey installation) {
        this.installation = installation;
    }

    byte[] fresh() {
        var key = new byte[LENGTH];
        random.nextBytes(key);
        return key;
    }

    byte[] wrap(byte[] key, UUID whose) {
        return encrypt(installation.seal("protection.cards", new byte[0]), key, whose);
    }

    byte[] unwrap(byte[] wrapped, UUID whose) {
        return decrypt(installation.seal("protection.cards", new byte[0]), wrapped, whose);
    }

    /// Encrypts for one case: what was meant for one cannot be laid under another.
    byte[] encrypt(byte[] key, byte[] plain, UUID whose) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var secret = gcm(Cipher.ENCRYPT_MODE, key, nonce, plain, 0, whose);
        var both = Arrays.copyOf(nonce, NONCE + secret.length);
        System.arraycopy(secret, 0, both, NONCE, secret.length);
        return both;
    }

    byte[] decrypt(byte[] key, byte[] both, UUID whose) {
        return gcm(Cipher.DECRYPT_MODE, key, Arrays.copyOf(both, NONCE), both, NONCE, whose);
    }

    /// Tells within one cluster of cases and one month whether two contacts are the same, and nothing anywhere else.
    String fingerprint(UUID cluster, YearMonth month, String contact) {
        var same = Normalizer.normalize(contact, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s.()-]", "");
        var seal = installation.seal(
                "protection.duplicate " + month, (cluster + "\n" + same).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(seal, 0, 16);
    }

    private static byte[] gcm(int mode, byte[] key, byte[] nonce, byte[] content, int from, UUID whose) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            cipher.updateAAD(whose.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not made with the key of this card", e);
        }
    }
}
