package vn.phoihop.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.indicators.ObservationStore.Place;
import vn.phoihop.indicators.Remarks.Remark;
import vn.phoihop.shared.Actor;

/// Remarks in the database.
@Component
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A value to be followed up.
    record Followed(int unit, int figure, Remark last) {}

    void insert(Place place, int figure, Remark remark, Actor by) {
        jdbc.sql("""
                insert into indicators.remark (province_id, period_no, unit_no, figure_no, at, account_id, person,
                                               organisation_id, follow_up, words)
                values (:province, :period, :unit, :figure, :at, :account, :person, :organisation, :followUp, :words)
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("figure", figure)
                .param("at", remark.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("person", remark.person())
                .param("organisation", by.organisation().value())
                .param("followUp", remark.followUp())
                .param("words", remark.words())
                .update();
    }

    List<Remark> of(Place place, int figure) {
        return jdbc.sql("""
                select at, person, follow_up, words
                  from indicators.remark
                 where province_id = :province and period_no = :period and unit_no = :unit and figure_no = :figure
                 order by no desc
                """)
                .param("province", place.province())
                .param("period", place.period())
                .param("unit", place.unit())
                .param("figure", figure)
                .query(RemarkStore::remark)
                .list();
    }

    /// The values whose last remark asks for following up.
    List<Followed> followed(int period) {
        return jdbc.sql("""
                select unit_no, figure_no, at, person, follow_up, words
                  from (select distinct on (province_id, unit_no, figure_no)
                               unit_no, figure_no, at, person, follow_up, words
                          from indicators.remark
                         where period_no = :period
                         order by province_id, unit_no, figure_no, no desc) as last
                 where follow_up
                 order by at desc, unit_no, figure_no
                """)
                .param("period", period)
                .query((row, number) ->
                        new Followed(row.getInt("unit_no"), row.getInt("figure_no"), remark(row, number)))
                .list();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getBoolean("follow_up"),
                row.getString("words"));
    }
}
