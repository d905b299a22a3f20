package vn.phoihop.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;

/// Keeps the lines of the public log and the digests that close its days.
@Component
class LogStore {

    private final JdbcClient jdbc;

    LogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(
            LocalDate day,
            String recordType,
            String act,
            String reasonCode,
            OrganisationId organisation,
            String ruleVersion) {
        jdbc.sql("""
                insert into publicsite.log_line as old (
                       day, record_type, act, reason_code, organisation_id, rule_version, count)
                values (:day, :recordType, :act, :reasonCode, :organisation, :ruleVersion, 1)
                on conflict (day, record_type, act, reason_code, organisation_id, rule_version)
                do update set count = old.count + 1
                """)
                .param("day", day)
                .param("recordType", recordType)
                .param("act", act)
                .param("reasonCode", reasonCode)
                .param("organisation", organisation.value())
                .param("ruleVersion", ruleVersion)
                .update();
    }

    /// The day itself, or the first one after it that is not closed.
    LocalDate openDay(LocalDate day) {
        return lastClosed()
                .filter(closed -> !day.isAfter(closed))
                .map(closed -> closed.plusDays(1))
                .orElse(day);
    }

    Optional<LocalDate> lastClosed() {
        return jdbc.sql("select day from publicsite.log_digest order by day desc limit 1")
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    Optional<LocalDate> firstDay() {
        return jdbc.sql("select day from publicsite.log_line order by day limit 1")
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    /// The lines of these days, the last day first.
    List<LogLine> lines(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, record_type, act, reason_code, organisation_id, rule_version, count
                  from publicsite.log_line
                 where day between :from and :to
                 order by day desc, record_type, act, reason_code, organisation_id, rule_version
                """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new LogLine(
                        row.getObject("day", LocalDate.class),
                        row.getString("record_type"),
                        row.getString("act"),
                        row.getString("reason_code"),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("rule_version"),
                        row.getInt("count")))
                .list();
    }

    /// The digests of these days, the last day first.
    List<LogDigest> digests(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select day, lines, digest
                  from publicsite.log_digest
                 where day between :from and :to
                 order by day desc
                """)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new LogDigest(
                        row.getObject("day", LocalDate.class), row.getInt("lines"), row.getString("digest")))
                .list();
    }

    void close(LogDigest digest, Instant at) {
        jdbc.sql("""
                insert into publicsite.log_digest (day, lines, digest, sealed_at)
                values (:day, :lines, :digest, :at)
                on conflict (day) do nothing
                """)
                .param("day", digest.day())
                .param("lines", digest.lines())
                .param("digest", digest.digest())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
