package vn.phoihop.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.phoihop.access.InstallationKey;

/// Where the trail ends: the number and hash of its last line, sealed with the key of the installation.
record Head(long number, Hash hash, String keyName, Hash seal) {

    /// The head of a trail ending here, sealed now.
    static Head sealed(long number, Hash hash, InstallationKey key) {
        return new Head(number, hash, key.name(), Hash.of(seal(number, hash, key)));
    }

    /// Whether a seal was ever put on it: the empty trail of a fresh installation has none.
    boolean isUnsealed() {
        return number == 0 && keyName.isEmpty();
    }

    boolean isSealedWith(InstallationKey key) {
        return keyName.equals(key.name());
    }

    boolean isGenuine(InstallationKey key) {
        return MessageDigest.isEqual(seal.bytes(), seal(number, hash, key));
    }

    private static byte[] seal(long number, Hash hash, InstallationKey key) {
        return key.seal("audit.head", (number + ":" + hash.hex()).getBytes(StandardCharsets.US_ASCII));
    }
}
