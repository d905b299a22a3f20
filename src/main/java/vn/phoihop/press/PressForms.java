package vn.phoihop.press;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What every kind of press record begins with: its serial number, and that a form makes one, however often it is sent.
@Component
public class PressForms {

    private final JdbcClient jdbc;

    PressForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The tables that forms are typed into.
    public enum Table {
        ITEM("item"),
        OCCASION("occasion"),
        DIGEST("digest");

        private final String name;

        Table(String name) {
            this.name = name;
        }
    }

    /// The next number of the series that all press records share.
    public long nextSerial() {
        return jdbc.sql("select nextval('press.serial') as serial")
                .query((row, n) -> row.getLong("serial"))
                .single();
    }

    /// What was made of this form already.
    public Optional<UUID> typedIn(Table table, UUID form, String province) {
        return jdbc.sql("select id from press." + table.name + """

                 where province_id = :province
                   and form_id = :form
                """)
                .param("province", province)
                .param("form", form)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }
}
