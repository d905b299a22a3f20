package vn.phoihop.operations.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/// The database this process works on, from when it is first needed until it ends.
public final class Database implements AutoCloseable {

    private final Address address;
    private final @Nullable EmbeddedServer embedded;

    private Database(Address address, @Nullable EmbeddedServer embedded) {
        this.address = address;
        this.embedded = embedded;
    }

    /// Opens the database the settings name, or the embedded one in the data folder when they name none.
    public static Database open(Environment settings, Purpose purpose) {
        var url = settings.getProperty("spring.datasource.url");
        if (url == null) {
            var embedded = EmbeddedServer.open(Path.of(settings.getRequiredProperty("phoihop.data")), purpose);
            return new Database(embedded.address(), embedded);
        }
        var user = settings.getProperty("spring.datasource.username");
        var password = settings.getProperty("spring.datasource.password");
        var address = Address.parse(url, user, password);
        Acquaintance.with(address, purpose);
        return new Database(address, null);
    }

    public Address address() {
        return address;
    }

    /// For the operator: the folder of an embedded database, the address of another.
    public String place() {
        return embedded == null ? address.toString() : embedded.folder().toString();
    }

    /// For a command without an application around it: stopped half-way by Ctrl+C, it leaves no server behind.
    public Database closedWhenStopped() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        return this;
    }

    @Override
    public synchronized void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
