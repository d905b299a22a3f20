package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.rebuilding.Rebuilding;
import vn.phoihop.publicsite.rebuilding.Rebuilt;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicKind;
import vn.phoihop.shared.OrganisationId;

/// Makes and keeps the copies of files that everyone may have: rebuilt, without metadata, their text looked through.
@Component
class Copies {

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(PublicKind kind, String number, String name, byte[] content, List<String> confirmed) {
        var copy = Rebuilding.of(name, content);
        var left = Board.unconfirmed(List.of(name, copy.text()), confirmed);
        if (!left.isEmpty()) {
            throw new NotFitToPublish(left);
        }
        if (insert(kind, number, name, copy) == 0) {
            throw new NotFitToPublish("no entry " + kind.name().toLowerCase(Locale.ROOT) + " " + number + " is shown");
        }
    }

    /// The entry is changed first, and by that held until the end of the act: it is not taken down in between.
    private int insert(PublicKind kind, String number, String name, Rebuilt copy) {
        return jdbc.sql("""
                with beside as (
                  update publicsite.entry
                     set changed_at = :at, version = version + 1
                   where kind = :kind and number = :number and withdrawn_at is null
                  returning province_id)
                insert into publicsite.copy (province_id, kind, number, name, media_type, bytes, made_at)
                select province_id, :kind, :number, :name, :mediaType, :bytes, :at
                  from beside
                on conflict (province_id, kind, number, name)
                do update set media_type = excluded.media_type, bytes = excluded.bytes, made_at = excluded.made_at
                """)
                .param("name", name)
                .param("mediaType", copy.mediaType())
                .param("bytes", copy.bytes())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("number", number)
                .update();
    }

    /// Takes a copy away and says whose entry it stood beside; the entry is held first, as when one is put there.
    Optional<OrganisationId> remove(PublicKind kind, String number, String name) {
        var office = jdbc.sql("""
                update publicsite.entry
                   set changed_at = :at, version = version + 1
                 where kind = :kind and number = :number and withdrawn_at is null
                returning organisation_id
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind.name())
                .param("number", number)
                .query((row, n) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .optional();
        var gone = jdbc.sql("""
                delete from publicsite.copy
                 where kind = :kind and number = :number and name = :name
                """)
                .param("kind", kind.name())
                .param("number", number)
                .param("name", name)
                .update();
        return gone > 0 ? office : Optional.empty();
    }

    List<String> names(PublicKind kind, String number) {
        return jdbc.sql("""
                select name from publicsite.copy where kind = :kind and number = :number order by name
                """)
                .param("kind", kind.name())
                .param("number", number)
                .query((row, n) -> row.getString("name"))
                .list();
    }
}
