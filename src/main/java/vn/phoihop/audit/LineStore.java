package vn.phoihop.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The trail in the database.
@Repository
class LineStore {

    /// A line as it is stored.
    record Stored(long number, Entry entry, Hash previous, Hash hash) {}

    /// The head as it was at the end of a day.
    record Anchor(LocalDate day, Head head) {}

    private static final String APPEND = """
            with added as (
              insert into audit.line (number, at, act, subject, account_id, organisation_id, detail, previous, hash)
              select number, at, act, subject, account_id, organisation_id, detail, decode(previous, 'hex'),
                     decode(hash, 'hex')
                from unnest(cast(:numbers as bigint[]), cast(:ats as timestamptz[]), cast(:acts as text[]),
                            cast(:subjects as text[]), cast(:accounts as uuid[]), cast(:organisations as uuid[]),
                            cast(:details as text[]), cast(:previous as text[]), cast(:hashes as text[]))
                  as fresh (number, at, act, subject, account_id, organisation_id, detail, previous, hash))
            update audit.head
               set number = :number, hash = :hash, key_name = :keyName, seal = :seal
            """;

    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The head, held until the end of the transaction: lines get their places one transaction after the other.
    Head holdHead() {
        return jdbc.sql("select number, hash, key_name, seal from audit.head for update")
                .query(LineStore::headOf)
                .single();
    }

    Head head() {
        return jdbc.sql("select number, hash, key_name, seal from audit.head")
                .query(LineStore::headOf)
                .single();
    }

    /// Adds the lines and moves the head behind the last of them, in one statement.
    void append(List<Stored> lines, Head head) {
        columns(jdbc.sql(APPEND), lines)
                .param("number", head.number())
                .param("hash", head.hash().bytes())
                .param("keyName", head.keyName())
                .param("seal", head.seal().bytes())
                .update();
    }

    private static StatementSpec columns(StatementSpec append, List<Stored> lines) {
        return append.param("numbers", lines.stream().map(Stored::number).toArray(Long[]::new))
                .param("ats", strings(lines, line -> line.entry().at().toString()))
                .param("acts", strings(lines, line -> line.entry().act()))
                .param("subjects", strings(lines, line -> line.entry().subject()))
                .param("accounts", ids(lines, line -> line.entry().account()))
                .param("organisations", ids(lines, line -> line.entry().organisation()))
                .param("details", strings(lines, line -> line.entry().detail()))
                .param("previous", strings(lines, line -> line.previous().hex()))
                .param("hashes", strings(lines, line -> line.hash().hex()));
    }

    /// Up to `limit` lines after a number, in their order.
    List<Stored> after(long number, int limit) {
        return jdbc.sql("""
                select number, at, act, subject, account_id, organisation_id, detail, previous, hash
                  from audit.line
                 where number > :number
                 order by number
                 limit :limit
                """)
                .param("number", number)
                .param("limit", limit)
                .query(LineStore::stored)
                .list();
    }

    List<Anchor> anchors() {
        return jdbc.sql("select day, number, hash, key_name, seal from audit.anchor order by day")
                .query((row, number) -> new Anchor(row.getObject("day", LocalDate.class), headOf(row, number)))
                .list();
    }

    /// Keeps the head of a day; the first of the day holds.
    boolean anchor(LocalDate day, Head head) {
        return jdbc.sql("""
                insert into audit.anchor (day, number, hash, key_name, seal)
                values (:day, :number, :hash, :keyName, :seal)
                on conflict (day) do nothing
                """)
                        .param("day", day)
                        .param("number", head.number())
                        .param("hash", head.hash().bytes())
                        .param("keyName", head.keyName())
                        .param("seal", head.seal().bytes())
                        .update()
                == 1;
    }

    private static String[] strings(List<Stored> lines, Function<Stored, String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }

    private static UUID[] ids(List<Stored> lines, Function<Stored, UUID> part) {
        return lines.stream().map(part).toArray(UUID[]::new);
    }

    private static Head headOf(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getLong("number"),
                Hash.of(row.getBytes("hash")),
                row.getString("key_name"),
                Hash.of(row.getBytes("seal")));
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getLong("number"), entry(row), Hash.of(row.getBytes("previous")), Hash.of(row.getBytes("hash")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("at", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("account_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("detail"));
    }
}
