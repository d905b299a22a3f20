package vn.phoihop.operations.backup;

import java.util.List;

/// What a backup says about itself; the member `manifest.json`, described in docs/operations.md.
///
/// @param formatVersion grows when an older program could not read the file @param schemaVersion the last migration the
/// data went through @param createdAt     when the snapshot was taken, as ISO 8601 in UTC
record Manifest(
        String format,
        int formatVersion,
        String schemaVersion,
        String createdAt,
        String database,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {

    static final String FORMAT = "phoihop-backup";
    static final int FORMAT_VERSION = 1;
    static final String MEMBER = "manifest.json";

    /// The SHA-256 of the manifest: it vouches for the tables, and this for it.
    static final String SEAL = "manifest.json.sha256";

    /// A change of the structure the data went through; the checksum is Flyway's.
    record Migration(String version, String script, int checksum) {}

    /// One table: its columns in the order of its member, how many rows, and the SHA-256 of the member's content.
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String member() {
            return "tables/" + schema + "." + name + ".copy";
        }

        String sqlName() {
            return Names.quoted(schema) + "." + Names.quoted(name);
        }

        String sqlColumns() {
            return Names.quoted(columns);
        }
    }

    /// Where a sequence goes on.
    record Sequence(String schema, String name, long value) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
