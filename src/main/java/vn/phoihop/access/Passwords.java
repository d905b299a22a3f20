package vn.phoihop.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes and compares password hashes (Argon2id: 19 MiB unless configured otherwise, two passes, one lane).
///
/// A letter with its marks typed apart (NFD, as some devices do) is the same letter. As many at a time as there are
/// processors: each needs its own memory, and a flood of attempts must not take all of it.
@Component
class Passwords {

    /// Without l, I, O, 0 and 1, which are mistaken for each other on paper.
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Argon2PasswordEncoder encoder;
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    Passwords(@Value("${phoihop.password-memory}") int kibibytes) {
        this.encoder = new Argon2PasswordEncoder(16, 32, 1, kibibytes, 2);
        this.nobody = hash(oneTime());
    }

    final String hash(String password) {
        return inTurn(() -> encoder.encode(composed(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(composed(password), hash));
    }

    /// Takes as long as a comparison with a real hash, so that time does not tell which accounts exist.
    void matchNobody(String password) {
        inTurn(() -> encoder.matches(composed(password), nobody));
    }

    /// A password to be used once: four groups of four, easy to read aloud.
    final String oneTime() {
        var letters = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                letters.append('-');
            }
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /// No more than the longest password allowed is looked at.
    private static String composed(String password) {
        return Normalizer.normalize(
                password.substring(0, Math.min(password.length(), 4 * PasswordRules.LONGEST)), Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
