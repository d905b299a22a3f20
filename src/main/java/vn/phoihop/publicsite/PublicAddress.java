package vn.phoihop.publicsite;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.phoihop.publicsite.spi.PublicKind;

/// Addresses of entries on the public page.
public final class PublicAddress {

    private PublicAddress() {}

    /// `/public/concern/VĐ-2026-00417`; a stroke in a number is written `~`.
    public static String of(PublicKind kind, String number) {
        return "/public/" + kind.path() + "/" + encoded(number.replace('/', '~'));
    }

    /// A text as a part of an address.
    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// The number that stands in an address.
    public static String number(String part) {
        return part.replace('~', '/');
    }
}
