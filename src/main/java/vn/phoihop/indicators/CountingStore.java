package vn.phoihop.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.Counting.Counted;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.shared.Reference;

/// What was counted, up to when, and every record that counted, in the database: nothing of it changes later.
@Component
class CountingStore {

    private static final String COLUMNS = """
            counting.province_id, counting.id, counting.period_no, counting.unit_no, counting.figure_no,
            counting.evidence, counting.from_day, counting.to_day, counting.cut_off, counting.counted, entry.at,
            entry.person
            """;

    private final JdbcClient jdbc;

    CountingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A counting as it stands.
    record Row(
            UUID id,
            Place place,
            int figure,
            String evidence,
            Window window,
            Instant cutOff,
            long counted,
            Instant at,
            String person) {}

    void insert(Row row, long entry, List<Counted> records) {
        jdbc.sql("""
                insert into indicators.counting (province_id, id, period_no, unit_no, figure_no, evidence, from_day,
                                                 to_day, cut_off, counted, entry_no)
                values (:province, :id, :period, :unit, :figure, :evidence, :from, :to, :cutOff, :counted, :entry)
                """)
                .param("province", row.place().province())
                .param("id", row.id())
                .param("period", row.place().period())
                .param("unit", row.place().unit())
                .param("figure", row.figure())
                .param("evidence", row.evidence())
                .param("from", row.window().from())
                .param("to", row.window().to())
                .param("cutOff", row.cutOff().atOffset(ZoneOffset.UTC))
                .param("counted", row.counted())
                .param("entry", entry)
                .update();
        insertRecords(row, records);
    }

    private void insertRecords(Row row, List<Counted> records) {
        jdbc.sql("""
                insert into indicators.counted_record (province_id, counting_id, place, kind, id, part, number, title,
                                                       at)
                select :province, :counting, place, kind, id, part, number, title, at
                  from unnest(:kinds::text[], :ids::text[], :parts::text[], :numbers::text[], :titles::text[],
                              :moments::text[]::timestamptz[])
                       with ordinality as counted (kind, id, part, number, title, at, place)
                """)
                .param("province", row.place().province())
                .param("counting", row.id())
                .param("kinds", records.stream().map(one -> one.thing().kind()).toArray(String[]::new))
                .param("ids", records.stream().map(one -> one.thing().id()).toArray(String[]::new))
                .param("parts", records.stream().map(Counted::part).toArray(String[]::new))
                .param(
                        "numbers",
                        records.stream().map(one -> one.thing().number()).toArray(String[]::new))
                .param(
                        "titles",
                        records.stream().map(one -> one.thing().title()).toArray(String[]::new))
                .param(
                        "moments",
                        records.stream().map(one -> one.at().toString()).toArray(String[]::new))
                .update();
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + """
                  from indicators.counting
                  join indicators.entry on entry.no = counting.entry_no
                 where counting.id = :id
                """)
                .param("id", id)
                .query(CountingStore::row)
                .optional();
    }

    /// The latest countings of the values of one unit and period, one for each figure.
    List<Row> latest(Place place) {
        return jdbc.sql("select distinct on (counting.figure_no) " + COLUMNS + """
                  from indicators.counting
                  join indicators.entry on entry.no = counting.entry_no
                 where counting.province_id = :province and counting.period_no = :period
                   and counting.unit_no = :unit
                 order by counting.figure_no, counting.entry_no desc
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .query(CountingStore::row)
                .list();
    }

    List<Counted> records(Row row) {
        return jdbc.sql("""
                select kind, id, part, number, title, at
                  from indicators.counted_record
                 where province_id = :province and counting_id = :counting
                 order by place
                """)
                .param("province", row.place().province())
                .param("counting", row.id())
                .query((found, number) -> new Counted(
                        new Reference(
                                found.getString("kind"),
                                found.getString("id"),
                                found.getString("number"),
                                found.getString("title")),
                        found.getString("part"),
                        found.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Place(row.getString("province_id"), row.getInt("period_no"), row.getInt("unit_no")),
                row.getInt("figure_no"),
                row.getString("evidence"),
                new Window(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
                row.getObject("cut_off", OffsetDateTime.class).toInstant(),
                row.getLong("counted"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"));
    }
}
