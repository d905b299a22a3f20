package vn.phoihop.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The secret of this installation: what the database alone must not be able to read (secrets of second factors) or to
/// forge (the end of the audit trail).
///
/// It comes from `phoihop.secret` (32 bytes in Base64, the same on every node) or, on a single machine, from the file
/// `secret.key` beside the data, made at first use and readable by its owner only. It is never in a backup.
@Component
public class InstallationKey {

    private static final int LENGTH = 32;
    private static final int NONCE = 12;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<byte[]> key;

    InstallationKey(@Value("${phoihop.secret:}") String configured, @Value("${phoihop.data}") Path data) {
        this.key = SingletonSupplier.of(
                () -> configured.isBlank() ? kept(data.resolve("secret.key")) : decoded(configured, "phoihop.secret"));
    }

    /// Tells this key from another without giving it away.
    public String name() {
        return HexFormat.of().formatHex(mac("name", new byte[0]), 0, 6);
    }

    /// A seal nobody can make without the key; `purpose` keeps seals of one kind from passing as another.
    public byte[] seal(String purpose, byte[] content) {
        return mac(purpose, content);
    }

    byte[] encrypt(byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var secret = gcm(Cipher.ENCRYPT_MODE, nonce, plain, 0);
        var both = Arrays.copyOf(nonce, NONCE + secret.length);
        System.arraycopy(secret, 0, both, NONCE, secret.length);
        return both;
    }

    /// Throws [IllegalStateException] when it was encrypted with another key.
    byte[] decrypt(byte[] both) {
        return gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(both, NONCE), both, NONCE);
    }

    private byte[] gcm(int mode, byte[] nonce, byte[] content, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var own = new SecretKeySpec(mac("encryption", new byte[0]), "AES");
            cipher.init(mode, own, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content, from, content.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not made with the key of this installation", e);
        }
    }

    private byte[] mac(String purpose, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
            mac.update(MessageDigest.getInstance("SHA-256").digest(purpose.getBytes(StandardCharsets.UTF_8)));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC with SHA-256 is part of every Java", e);
        }
    }

    private byte[] kept(Path file) {
        try {
            if (Files.notExists(file)) {
                write(file);
            }
            return decoded(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the key of the installation cannot be read or written: " + file, e);
        }
    }

    /// Written beside and moved into place without replacing: of two that begin at once, one wins.
    private void write(Path file) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        var beside = Files.createTempFile(
                folder,
                "secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, Base64.getEncoder().encodeToString(fresh) + "\n");
        try {
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException other) {
            // the other one’s key holds
        } finally {
            Files.delete(beside);
        }
    }

    private static byte[] decoded(String text, String where) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length < LENGTH) {
            throw new IllegalStateException(where + " must hold at least 32 bytes in Base64");
        }
        return bytes;
    }
}
