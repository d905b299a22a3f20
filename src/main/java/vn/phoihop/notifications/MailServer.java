package vn.phoihop.notifications;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The server that takes our letters, as `phoihop.mail.…` says; none when no host is named.
@Component
public class MailServer {

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Encryption encryption;
    private final String from;
    private final String site;

    MailServer(
            @Value("${phoihop.mail.host}") String host,
            @Value("${phoihop.mail.port}") int port,
            @Value("${phoihop.mail.user}") String user,
            @Value("${phoihop.mail.password}") String password,
            @Value("${phoihop.mail.security}") Encryption encryption,
            @Value("${phoihop.mail.from}") String from,
            @Value("${phoihop.mail.site}") String site) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.encryption = encryption;
        this.from = from.strip();
        this.site = site.strip().replaceAll("/+$", "");
    }

    /// How the way to the server is protected.
    public enum Encryption {
        /// Begins in the clear and goes on encrypted, or not at all.
        STARTTLS,
        /// Encrypted from the first byte.
        TLS,
        /// In the clear: for a server on the same machine.
        NONE
    }

    /// Whether letters can leave at all.
    public boolean isSetUp() {
        return !host.isEmpty() && !from.isEmpty();
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public Encryption encryption() {
        return encryption;
    }

    /// The address our letters come from.
    public String from() {
        return from;
    }

    /// Where this installation is found, without a slash at the end.
    public String site() {
        return site;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }
}
