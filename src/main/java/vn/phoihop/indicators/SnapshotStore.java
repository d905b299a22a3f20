package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.RollUp.Cell;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// Snapshots in the database: written once, read ever after.
@Component
class SnapshotStore {

    /// The place of the whole among the lines.
    static final int WHOLE = -1;

    private static final String HELD = """
            select piece.against, piece.period_no, piece.unit_no, piece.place, piece.province_id, piece.code,
                   piece.name,
                   coalesce(array_agg(held.figure_no order by held.figure_no)
                            filter (where held.figure_no is not null), '{}') as figure_nos,
                   coalesce(array_agg(held.version order by held.figure_no)
                            filter (where held.figure_no is not null), '{}') as versions,
                   coalesce(array_agg(held.value order by held.figure_no)
                            filter (where held.figure_no is not null), '{}') as amounts,
                   coalesce(array_agg(held.words order by held.figure_no)
                            filter (where held.figure_no is not null), '{}') as words
              from unnest(:against::boolean[], :periods::int[], :units::int[], :places::int[], :provinces::text[],
                          :codes::text[], :names::text[])
                   as piece (against, period_no, unit_no, place, province_id, code, name)
              left join indicators.observation held
                on held.province_id = piece.province_id and held.period_no = piece.period_no
               and held.unit_no = piece.unit_no and held.figure_no = any (:figures)
             group by piece.against, piece.period_no, piece.unit_no, piece.place, piece.province_id, piece.code,
                      piece.name
             order by piece.against, piece.period_no, piece.unit_no
            """;

    private final JdbcClient jdbc;

    SnapshotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The head of a snapshot.
    record Head(
            UUID id,
            AreaId area,
            OrganisationId owner,
            String title,
            Instant at,
            String person,
            List<Integer> figures,
            List<Integer> periods,
            List<Integer> against,
            String forced,
            String notes,
            String checksum) {}

    /// One figure of one line.
    record Kept(int place, String code, String name, int figure, Cell cell) {}

    /// A unit whose values went into a line.
    record Place(boolean isAgainst, int period, int unit, int place, String province, String code, String name) {}

    /// A unit with its values, side by side.
    record KeptUnit(
            Place place,
            List<Integer> figures,
            List<Integer> versions,
            List<@Nullable BigDecimal> amounts,
            List<@Nullable String> words) {}

    void insert(Head head, Actor by) {
        jdbc.sql("""
                insert into indicators.keeping (id, at, account_id, person, owner_id, area_id, title, figure_nos,
                                                period_nos, against_nos, plan, notes, checksum)
                values (:id, :at, :account, :person, :owner, :area, :title, :figures, :periods, :against, :forced,
                        :notes, :checksum)
                """)
                .param("id", head.id())
                .param("at", head.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("person", head.person())
                .param("owner", head.owner().value())
                .param("area", head.area().value())
                .param("title", head.title())
                .param("figures", head.figures().toArray(Integer[]::new))
                .param("periods", head.periods().toArray(Integer[]::new))
                .param("against", head.against().toArray(Integer[]::new))
                .param("forced", head.forced())
                .param("notes", head.notes())
                .param("checksum", head.checksum())
                .update();
    }

    void insertFigures(UUID id, List<Kept> kept) {
        jdbc.sql("""
                insert into indicators.kept_figure (keeping_id, place, code, name, figure_no, value, units, expected,
                                                    deviating, before)
                select :id, place, code, name, figure_no, value, units, expected, deviating, before
                  from unnest(:places::int[], :codes::text[], :names::text[], :figures::int[], :values::numeric[],
                              :units::int[], :expected::int[], :deviating::int[], :before::numeric[])
                       as kept (place, code, name, figure_no, value, units, expected, deviating, before)
                """)
                .param("id", id)
                .param("places", kept.stream().map(Kept::place).toArray(Integer[]::new))
                .param("codes", kept.stream().map(Kept::code).toArray(String[]::new))
                .param("names", kept.stream().map(Kept::name).toArray(String[]::new))
                .param("figures", kept.stream().map(Kept::figure).toArray(Integer[]::new))
                .param("values", kept.stream().map(one -> one.cell().value()).toArray(BigDecimal[]::new))
                .param("units", kept.stream().map(one -> one.cell().units()).toArray(Integer[]::new))
                .param(
                        "expected",
                        kept.stream().map(one -> one.cell().expected()).toArray(Integer[]::new))
                .param(
                        "deviating",
                        kept.stream().map(one -> one.cell().deviating()).toArray(Integer[]::new))
                .param("before", kept.stream().map(one -> one.cell().before()).toArray(BigDecimal[]::new))
                .update();
    }

    /// Reads what holds now for these units and figures: what is about to be kept, or what became of it.
    List<KeptUnit> held(Collection<Place> places, Collection<Integer> figures) {
        return places.isEmpty() || figures.isEmpty()
                ? List.of()
                : jdbc.sql(HELD)
                        .param("against", places.stream().map(Place::isAgainst).toArray(Boolean[]::new))
                        .param("periods", places.stream().map(Place::period).toArray(Integer[]::new))
                        .param("units", places.stream().map(Place::unit).toArray(Integer[]::new))
                        .param("places", places.stream().map(Place::place).toArray(Integer[]::new))
                        .param("provinces", places.stream().map(Place::province).toArray(String[]::new))
                        .param("codes", places.stream().map(Place::code).toArray(String[]::new))
                        .param("names", places.stream().map(Place::name).toArray(String[]::new))
                        .param("figures", figures.toArray(Integer[]::new))
                        .query(SnapshotStore::unit)
                        .list();
    }

    void insertUnit(UUID id, KeptUnit kept) {
        var place = kept.place();
        jdbc.sql("""
                insert into indicators.kept_unit (keeping_id, against, period_no, unit_no, place, province_id, code,
                                                  name, figure_nos, versions, amounts, words)
                values (:id, :against, :period, :unit, :place, :province, :code, :name, :figures, :versions,
                        :amounts::numeric[], :words::text[])
                """)
                .param("id", id)
                .param("against", place.isAgainst())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("place", place.place())
                .param("province", place.province())
                .param("code", place.code())
                .param("name", place.name())
                .param("figures", kept.figures().toArray(Integer[]::new))
                .param("versions", kept.versions().toArray(Integer[]::new))
                .param("amounts", kept.amounts().toArray(BigDecimal[]::new))
                .param("words", kept.words().toArray(String[]::new))
                .update();
    }

    Optional<Head> find(UUID id) {
        return jdbc.sql("""
                select id, area_id, owner_id, title, at, person, figure_nos, period_nos, against_nos, plan, notes,
                       checksum
                  from indicators.keeping
                 where id = :id
                """).param("id", id).query(SnapshotStore::head).optional();
    }

    List<Kept> figures(UUID id) {
        return jdbc.sql("""
                select place, code, name, figure_no, value, before, units, expected, deviating
                  from indicators.kept_figure
                 where keeping_id = :id
                 order by place, figure_no
                """)
                .param("id", id)
                .query((row, number) -> new Kept(
                        row.getInt("place"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getInt("figure_no"),
                        new Cell(
                                row.getBigDecimal("value"),
                                row.getBigDecimal("before"),
                                row.getInt("units"),
                                row.getInt("expected"),
                                row.getInt("deviating"))))
                .list();
    }

    List<KeptUnit> units(UUID id) {
        return jdbc.sql("""
                select against, period_no, unit_no, place, province_id, code, name, figure_nos, versions, amounts, words
                  from indicators.kept_unit
                 where keeping_id = :id
                 order by against, period_no, unit_no
                """).param("id", id).query(SnapshotStore::unit).list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                new AreaId(row.getObject("area_id", UUID.class)),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                numbers(row.getArray("figure_nos")),
                numbers(row.getArray("period_nos")),
                numbers(row.getArray("against_nos")),
                row.getString("plan"),
                row.getString("notes"),
                row.getString("checksum"));
    }

    private static KeptUnit unit(ResultSet row, int number) throws SQLException {
        return new KeptUnit(
                new Place(
                        row.getBoolean("against"),
                        row.getInt("period_no"),
                        row.getInt("unit_no"),
                        row.getInt("place"),
                        row.getString("province_id"),
                        row.getString("code"),
                        row.getString("name")),
                numbers(row.getArray("figure_nos")),
                numbers(row.getArray("versions")),
                list((BigDecimal[]) row.getArray("amounts").getArray()),
                list((String[]) row.getArray("words").getArray()));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    private static <T> List<@Nullable T> list(T[] values) {
        var list = new ArrayList<@Nullable T>(values.length);
        for (var value : values) {
            list.add(value);
        }
        return list;
    }
}
