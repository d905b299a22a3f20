package vn.phoihop.programmes.published;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.programmes.published.PublicProgramme.PublicItem;

/// Programmes as the public sees them: a summary of what is in force, nothing of how it came about.
@Component
public class PublicProgrammes {

    private static final String SHOWN = """
            select id, number, symbol, dated, title, begins, ends,
                   array(select name from programmes.party
                          where party.province_id = programme.province_id and party.programme_id = programme.id
                            and left_on is null
                          order by place, organisation_id) as parties
              from programmes.programme
             where state in ('IN_FORCE', 'ISSUED')
            """;

    private final JdbcClient jdbc;

    PublicProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is in force in a province, the latest first; without items.
    @Transactional(readOnly = true)
    public List<PublicProgramme> inForce(String province, int limit) {
        return jdbc.sql(SHOWN + " and province_id = :province order by begins desc, id limit :limit")
                .param("province", province)
                .param("limit", limit)
                .query((row, number) -> programme(row, List.of()))
                .list();
    }

    /// One that is in force, with what is to be done.
    @Transactional(readOnly = true)
    public Optional<PublicProgramme> find(UUID id) {
        var items = jdbc.sql("""
                select title, output, due from programmes.item where programme_id = :id order by place, id
                """)
                .param("id", id)
                .query((row, number) -> new PublicItem(
                        row.getString("title"), row.getString("output"), row.getObject("due", LocalDate.class)))
                .list();
        return jdbc.sql(SHOWN + " and id = :id")
                .param("id", id)
                .query((row, number) -> programme(row, items))
                .optional();
    }

    private static PublicProgramme programme(ResultSet row, List<PublicItem> items) throws SQLException {
        return new PublicProgramme(
                row.getObject("id", UUID.class),
                "%02d-%s".formatted(row.getInt("number"), row.getString("symbol")),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                Arrays.asList((String[]) row.getArray("parties").getArray()),
                items);
    }
}
