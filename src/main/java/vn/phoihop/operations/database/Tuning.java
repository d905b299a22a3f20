package vn.phoihop.operations.database;

/// The settings of the embedded server: for one program on one machine, little memory, and nothing lost that was
/// acknowledged. `docs/operations.md` says what it takes; whoever needs more writes `postgres.conf` in the data folder.
final class Tuning {

    private static final String SETTINGS = """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 50
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                shared_buffers = 128MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                effective_cache_size = 1GB
                random_page_cost = 1.1
                max_wal_size = 1GB
                wal_compression = on
                wal_level = minimal
                max_wal_senders = 0
                max_logical_replication_workers = 0
                jit = off
                max_parallel_workers_per_gather = 1
                max_worker_processes = 4
                autovacuum_max_workers = 2
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'
                log_min_messages = warning
                log_checkpoints = off
                log_line_prefix = '%m [%p] '
            """;

    private Tuning() {}

    static String text(int port) {
        return "port = " + port + "\n" + SETTINGS;
    }
}
