package vn.phoihop.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithTheExample
@DisplayName("The times of the worked example")
class ExampleTimesTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void areThoseOfOffices() {
        var odd = new ArrayList<String>();
        for (var column : columns()) {
            var parts = column.split("\\.", -1);
            var table = parts[0] + "." + parts[1];
            jdbc.sql("""
                    select count(*) as rows, min(local) as first, max(local) as last
                      from (select (%s at time zone 'Asia/Ho_Chi_Minh') as local from %s
                             where %s < now() - interval '20 minutes') as all_of_them
                     where extract(isodow from local) > 5 or local::time not between '07:30' and '17:00'
                    """.formatted(parts[2], table, parts[2]))
                    .query((row, n) -> row.getInt("rows") == 0
                            ? ""
                            : column + " " + row.getInt("rows") + " " + row.getString("first") + " "
                                    + row.getString("last"))
                    .list()
                    .stream()
                    .filter(line -> !line.isEmpty())
                    .forEach(odd::add);
        }
        assertThat(odd).isEmpty();
    }

    private List<String> columns() {
        return jdbc.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                  from information_schema.columns c
                  join information_schema.tables t using (table_schema, table_name)
                 where c.data_type = 'timestamp with time zone' and t.table_type = 'BASE TABLE'
                   and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
                 order by 1
                """).query(String.class).list();
    }
}
