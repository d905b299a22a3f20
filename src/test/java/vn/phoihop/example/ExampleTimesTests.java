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
