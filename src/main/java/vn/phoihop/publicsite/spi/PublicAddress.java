package vn.phoihop.publicsite.spi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Addresses of entries on the public page.
public final class PublicAddress {

    private PublicAddress() {}

    /// `/public/concern/VĐ-2026-00417`; a stroke in a number is written `~`.
    public static String of(PublicKind kind, String number) {
        return "/public/" + kind.path() + "/" + encoded(number.replace('/', '~'));
    }

    /// `/public/concern/VĐ-2026-00417/files/bang-ke.pdf`: from where anyone has a file beside an entry.
    public static String of(PublicKind kind, String number, String file) {
        return of(kind, number) + "/files/" + encoded(file);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The number that stands in an address.
    public static String number(String part) {
        return part.replace('~', '/');
    }
}
