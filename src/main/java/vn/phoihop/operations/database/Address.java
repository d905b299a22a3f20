package vn.phoihop.operations.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Where a database answers and as whom to enter it.
public record Address(
        String url, @Nullable String user, @Nullable String password) {

    /// Understands the driver's own form, `jdbc:postgresql://host/name`, and the common
    /// `postgresql://user:word@host/name`.
    static Address parse(String url, @Nullable String user, @Nullable String password) {
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            return new Address(url, user, password);
        }
        var uri = URI.create(url);
        var port = uri.getPort() < 0 ? 5432 : uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var entry = Objects.requireNonNullElse(uri.getUserInfo(), "").split(":", 2);
        return new Address(
                "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath() + query,
                user == null && !entry[0].isEmpty() ? entry[0] : user,
                password == null && entry.length == 2 ? entry[1] : password);
    }

    /// A connection of its own, outside any pool.
    public Connection connect() throws SQLException {
        return connect(new Properties());
    }

    /// The same for whole scripts: the server takes them apart, not the driver, which stumbles over the bodies of
    /// functions.
    public Connection connectForScripts() throws SQLException {
        var properties = new Properties();
        properties.setProperty("preferQueryMode", "simple");
        return connect(properties);
    }

    private Connection connect(Properties properties) throws SQLException {
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("ApplicationName", "phoihop");
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    /// Without anything secret: for messages and logs.
    @Override
    public String toString() {
        return url.replaceFirst("[?].*", "");
    }
}
