package vn.phoihop.shell.spi;

import java.net.URI;
import java.net.URISyntaxException;

/// Where to go afterwards, when the request says so: only a path of ours, because an address elsewhere would make a
/// link of ours lead there.
public final class OwnAddress {

    private OwnAddress() {}

    /// The address if it is a path of ours, else the home page.
    public static String orHome(String address) {
        try {
            var asked = new URI(address);
            var foreign = asked.isAbsolute() || asked.getRawAuthority() != null || !address.startsWith("/");
            return foreign || address.startsWith("//") ? "/" : asked.toASCIIString();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
