package vn.phoihop.concerns;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people read of the past of a concern.
@Component
class HistoryStore {

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConcernSheet.Told> moves(Concern concern) {
        return jdbc.sql("""
                select at, organisation_id, name, act, details
                  from concerns.history
                 where province_id = :province
                   and concern_id = :concern
                 order by at, id
                 limit :most
                """)
                .param("province", concern.province())
                .param("concern", concern.key())
                .param("most", MOST)
                .query((row, n) -> new ConcernSheet.Told(
                        ConcernColumns.needMoment(row, "at"),
                        ConcernColumns.organisation(row, "organisation_id"),
                        row.getString("name"),
                        row.getString("act"),
                        List.of((String[]) row.getArray("details").getArray())))
                .list();
    }
}
