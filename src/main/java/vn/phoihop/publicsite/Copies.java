package vn.phoihop.publicsite;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.rebuilding.Rebuilding;
import vn.phoihop.publicsite.rebuilding.Rebuilt;
import vn.phoihop.publicsite.spi.NotFitToPublish;
import vn.phoihop.publicsite.spi.PublicKind;

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

    private int insert(PublicKind kind, String number, String name, Rebuilt copy) {
        return jdbc.sql("""
                insert into publicsite.copy (province_id, kind, number, name, media_type, bytes, made_at)
                select province_id, kind, number, :name, :mediaType, :bytes, :at
                  from publicsite.entry
                 where kind = :kind and number = :number and withdrawn_at is null
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
}
