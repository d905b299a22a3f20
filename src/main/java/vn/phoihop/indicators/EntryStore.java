package vn.phoihop.indicators;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Acts of entering figures, in the database.
@Component
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A new act of entering; its number.
    long insert(Instant at, Actor by, EntryWay way, String reason, @Nullable Reference source) {
        var from = source == null ? new Reference("", "", "", "") : source;
        return jdbc.sql("""
                insert into indicators.entry (at, account_id, person, organisation_id, way, reason,
                                              source_kind, source_id, source_number, source_title)
                values (:at, :account, :person, :organisation, :way, :reason, :kind, :id, :number, :title)
                returning no
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("person", by.name())
                .param("organisation", by.organisation().value())
                .param("way", way.name())
                .param("reason", reason)
                .param("kind", from.kind())
                .param("id", from.id())
                .param("number", from.number())
                .param("title", from.title())
                .query(Long.class)
                .single();
    }
}
