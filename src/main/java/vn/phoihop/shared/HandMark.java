package vn.phoihop.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A mark by which the same hand is known again on one record, and nobody can be named from it: for records that keep
/// no staff, and still ask that a second person approves. Marks of different records cannot be compared.
public final class HandMark {

    private HandMark() {}

    /// The mark of an actor on a record.
    public static String of(String record, Actor by) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var words = record + "/" + by.account().value();
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
