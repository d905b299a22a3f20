package vn.phoihop.concerns;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// What is open in each commune.
@Component
class MapStore {

    /// Who looks with the eyes of more organisations than this sees so much that what is open is divided by who sees it
    /// first, and the policy asked of each part instead of each concern.
    private static final int MANY = 8;

    private static final String PART = """
            select area_code, max(area_name) as area_name, count(*) as open,
                   count(*) filter (where level >= 3) as serious, count(*) filter (where
            """ + ListStore.LATE + """
                   ) as late
              from concerns.concern
             where is_open
            """;

    private static final String OF_FEW = PART + """
               and access.may_see(:sees, seen_by)
             group by area_code
             order by max(area_name) collate "vi-x-icu", area_code
            """;

    private static final String OF_MANY =
            "with part as materialized (\n" + PART.replace("select area_code,", "select area_code, seen_by,") + """
             group by area_code, seen_by)
            select area_code, max(area_name) as area_name, sum(open) as open, sum(serious) as serious, sum(late) as late
              from part
             where access.may_see(:sees, seen_by)
             group by area_code
             order by max(area_name) collate "vi-x-icu", area_code
            """;

    private final JdbcClient jdbc;

    MapStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By name, never by how many reported.
    List<ConcernLists.Tile> tiles(Actor actor, Instant now) {
        return tiles(actor.visibility().sees(), now);
    }

    List<ConcernLists.Tile> tiles(UUID[] sees, Instant now) {
        return jdbc.sql(sees.length > MANY ? OF_MANY : OF_FEW)
                .param("sees", sees)
                .param("now", ConcernColumns.time(now))
                .query((row, n) -> new ConcernLists.Tile(
                        row.getString("area_code"),
                        row.getString("area_name"),
                        row.getInt("open"),
                        row.getInt("late"),
                        row.getInt("serious")))
                .list();
    }
}
