package vn.phoihop.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts the board and keeps what was counted.
@Repository
class FigureStore {

    private static final List<String> COUNTS = List.of("""
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'choice.field', field, '', field, count(*)
              from publicsite.entry
             where field <> ''
             group by field
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'choice.area', area_id::text, '', max(place), count(*)
              from publicsite.entry
             where area_id is not null
             group by area_id
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'choice.organisation', organisation_id::text, '', max(organisation_name), count(*)
              from publicsite.entry
             where withdrawn_at is null
             group by organisation_id
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'stage.kind', kind, stage, kind, count(*)
              from publicsite.entry
             where withdrawn_at is null
             group by kind, stage
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'way.field', field, case when is_open then 'open' else 'ended' end, field, count(*)
              from publicsite.entry
             where field <> ''
             group by field, is_open
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'way.area', area_id::text, case when is_open then 'open' else 'ended' end, max(place), count(*)
              from publicsite.entry
             where area_id is not null
             group by area_id, is_open
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'total', each.name, '', '', each.value
              from (select count(*) filter (where withdrawn_at is null) as entries,
                           count(*) filter (where withdrawn_at is not null) as withdrawn,
                           count(*) filter (where answered_on is not null and due_on is not null) as answered,
                           count(*) filter (where answered_on <= due_on) as in_time,
                           count(*) filter (where answered_on is null and is_open and due_on < :today) as waiting_late,
                           count(*) filter (where stage = 'SOLVED') as solved,
                           count(*) filter (where stage = 'CLAIMED_SOLVED') as claimed,
                           count(*) filter (where stage = 'CLOSED_UNCONFIRMED') as unconfirmed,
                           count(*) filter (where stage = 'REOPENED') as reopened
                      from publicsite.entry) as counted
             cross join lateral (values ('entries', entries), ('withdrawn', withdrawn), ('answered', answered),
                    ('in_time', in_time), ('waiting_late', waiting_late), ('solved', solved), ('claimed', claimed),
                    ('unconfirmed', unconfirmed), ('reopened', reopened)) as each (name, value)
            """, """
            insert into publicsite.figure (name, row_key, column_key, row_label, value)
            select 'total', each.name, '', '', each.value
              from (select count(*) as promises,
                           count(*) filter (where state = 'KEPT') as kept,
                           count(*) filter (where state = 'BROKEN') as broken,
                           count(*) filter (where moves > 0) as moved,
                           count(*) filter (where state in ('OPEN', 'MOVED') and due_on < :today) as late
                      from publicsite.promise) as counted
             cross join lateral (values ('promises', promises), ('promises_kept', kept), ('promises_broken', broken),
                    ('promises_moved', moved), ('promises_late', late)) as each (name, value)
            """);

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(LocalDate today, Instant at) {
        jdbc.sql("delete from publicsite.figure").update();
        for (var count : COUNTS) {
            var statement = jdbc.sql(count);
            (count.contains(":today") ? statement.param("today", today) : statement).update();
        }
        jdbc.sql("""
                insert into publicsite.figure_made (only_one, made_at) values (true, :at)
                on conflict (only_one) do update set made_at = excluded.made_at
                """).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /// A count of a month, as another module tells it.
    void add(String name, YearMonth month, String what, long count) {
        jdbc.sql("""
                insert into publicsite.figure (name, row_key, column_key, row_label, value)
                values (:name, :month, :what, :month, :count)
                on conflict (name, row_key, column_key) do update set value = excluded.value
                """)
                .param("name", name)
                .param("month", month.toString())
                .param("what", what)
                .param("count", count)
                .update();
    }

    Optional<Instant> madeAt() {
        return jdbc.sql("select made_at from publicsite.figure_made")
                .query((row, n) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    List<PublicFigures.Choice> choices(String of) {
        return jdbc.sql("""
                select row_key, row_label
                  from publicsite.figure
                 where name = :name
                 order by row_label collate "vi-x-icu", row_key
                """)
                .param("name", "choice." + of)
                .query((row, n) -> new PublicFigures.Choice(row.getString("row_key"), row.getString("row_label")))
                .list();
    }

    Map<String, Long> totals() {
        return jdbc
                .sql("select row_key, value from publicsite.figure where name = 'total' order by row_key")
                .query((row, n) -> Map.entry(row.getString("row_key"), row.getLong("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<CountTable.Cell> cells(String name) {
        return jdbc.sql("""
                select row_key, row_label, column_key, value
                  from publicsite.figure
                 where name = :name
                 order by row_label collate "vi-x-icu", row_key, column_key
                """)
                .param("name", name)
                .query((row, n) -> new CountTable.Cell(
                        row.getString("row_key"),
                        row.getString("row_label"),
                        row.getString("column_key"),
                        row.getLong("value")))
                .list();
    }
}
