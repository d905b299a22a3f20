package vn.phoihop.operations.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import vn.phoihop.operations.Obstacle;

/// The first look at a database somebody else keeps: can it be reached, is it new enough, may we work in it?
final class Acquaintance {

    private static final int OLDEST = 15;

    private Acquaintance() {}

    static void with(Address address, Purpose purpose) {
        try (var connection = address.connect()) {
            needsItsVersion(connection);
            needsItsLetters(connection);
            if (purpose == Purpose.SERVE) {
                needsToWrite(connection, address);
            }
        } catch (SQLException e) {
            throw unreachable(address, e);
        }
    }

    private static void needsItsVersion(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new Obstacle("database-too-old", connection.getMetaData().getDatabaseProductVersion(), OLDEST);
        }
    }

    private static void needsItsLetters(Connection connection) throws SQLException {
        var encoding = ask(connection, "show server_encoding");
        if (!encoding.equals("UTF8")) {
            throw new Obstacle("database-letters", encoding);
        }
    }

    private static void needsToWrite(Connection connection, Address address) throws SQLException {
        if (ask(connection, "select pg_is_in_recovery()").equals("t")) {
            throw new Obstacle("database-is-standby", address);
        }
        var missing = ask(connection, """
                select coalesce(string_agg(name, ', ' order by name), '')
                  from unnest(array['unaccent', 'pg_trgm', 'btree_gist', 'btree_gin']) name
                 where name not in (select e.name from pg_available_extensions e)
                """);
        if (!missing.isEmpty()) {
            throw new Obstacle("database-extensions", missing);
        }
        if (ask(connection, """
                select has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create')
                """).equals("f")) {
            throw new Obstacle("database-rights", ask(connection, "select current_user"), address);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return Objects.requireNonNullElse(answer.getString(1), "");
        }
    }

    private static Obstacle unreachable(Address address, SQLException e) {
        var state = Objects.requireNonNullElse(e.getSQLState(), "");
        return switch (state) {
            case "28000", "28P01" -> new Obstacle(e, "database-entry", address, firstLine(e));
            case "3D000" -> new Obstacle(e, "database-unknown", address);
            default -> new Obstacle(e, "database-unreachable", address, firstLine(e));
        };
    }

    private static String firstLine(SQLException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString())
                .lines()
                .findFirst()
                .orElse("");
    }
}
