package vn.phoihop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.phoihop.calendar.Calendars;

@WithTheExample
@DisplayName("The times of the worked example")
class ExampleTimesTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Calendars calendars;

    @Test
    void areThoseOfOffices() {
        var odd = new ArrayList<String>();
        for (var column : columns()) {
            var parts = column.split("\\.", -1);
            var table = parts[0] + "." + parts[1];
            jdbc.sql("""
                    select distinct (%s at time zone 'Asia/Ho_Chi_Minh') as local from %s
                     where %s < now() - interval '20 minutes'
                    """.formatted(parts[2], table, parts[2])).query(LocalDateTime.class).list().stream()
                    .filter(moment -> !isInTheOffice(moment))
                    .forEach(moment -> odd.add(column + " " + moment));
        }
        assertThat(odd).isEmpty();
    }

    @Test
    void registerPapersOnTheDaysTheyWereSentAndArrived() {
        assertThat(strings("""
                select direction || ' ' || symbol || ' of ' || dated_from || ' registered ' || registered_at
                  from registry.document
                 where registered_at is not null
                   and (registered_at at time zone 'Asia/Ho_Chi_Minh')::date - dated_from not between 0 and 14
                 order by 1
                """)).isEmpty();
        assertThat(strings("""
                select document.symbol || ' ' || history.act || ' ' || history.at
                  from registry.document
                  join registry.history on history.province_id = document.province_id
                                       and history.document_id = document.id
                 where history.act in ('RECEIVED', 'REGISTERED')
                   and document.registered_at is not null
                   and (history.at at time zone 'Asia/Ho_Chi_Minh')::date
                       <> (document.registered_at at time zone 'Asia/Ho_Chi_Minh')::date
                 order by 1
                """)).isEmpty();
    }

    @Test
    void writeSignaturesDownOnTheDayOfSigning() {
        assertThat(strings("""
                select history.act || ' ' || history.at
                  from programmes.history
                 where history.act in ('SIGN', 'ACCEDE', 'ISSUE')
                   and not exists (
                       select
                         from programmes.party
                        where party.programme_id = history.programme_id
                          and party.signed_on = (history.at at time zone 'Asia/Ho_Chi_Minh')::date)
                 order by 1
                """)).isEmpty();
        assertThat(strings("select signatory from programmes.party where signed_on < date '2026-01-01'"))
                .isNotEmpty();
    }

    @Test
    void keepFiguresWhenTheReportThatRestsOnThemIsApproved() {
        var kept = """
                select keeping.title
                  from indicators.keeping
                  join reports.freezing on freezing.snapshot_id = keeping.id
                  join reports.submission on submission.province_id = freezing.province_id
                                         and submission.id = freezing.submission_id
                 where submission.round = freezing.round and submission.frozen_at %s keeping.at
                 order by 1
                """;
        assertThat(strings(kept.formatted("<>"))).isEmpty();
        assertThat(strings(kept.formatted("="))).hasSizeGreaterThan(20);
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
    }

    private boolean isInTheOffice(LocalDateTime moment) {
        var hours = calendars.current().hours();
        return calendars.current().isWorked(moment.toLocalDate())
                && !moment.toLocalTime().isBefore(hours.opens())
                && !moment.toLocalTime().isAfter(hours.closes());
    }

    /// Where moments of acts are kept; dates by which something is due end with their day.
    private List<String> columns() {
        return jdbc.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.data_type = 'timestamp with time zone' and t.table_type = 'BASE TABLE'
                   and c.table_schema not in ('pg_catalog', 'information_schema', 'public', 'calendar')
                   and c.column_name not like '%due%'
                 order by 1
                """).query((row, n) -> row.getString(1)).list();
    }
}
