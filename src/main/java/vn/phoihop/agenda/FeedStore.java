package vn.phoihop.agenda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.access.PositionId;
import vn.phoihop.shared.AccountId;

/// The calendar addresses in the database: of a secret only its hash.
@Component
class FeedStore {

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A calendar address: whose it is, in which language, and what was last read there.
    record Row(PositionId position, AccountId account, Locale language, String contentHash, Instant contentAt) {}

    /// Keeps an address for a position, in the place of the one it had.
    void put(PositionId position, AccountId account, Secret secret, Locale language, Instant at) {
        jdbc.sql("""
                insert into agenda.feed
                       (position_id, account_id, secret_hash, language, made_at, content_hash, content_at)
                values (:position, :account, :hash, :language, :at, '', :at)
                    on conflict (position_id) do update
                   set secret_hash = excluded.secret_hash, language = excluded.language, made_at = excluded.made_at,
                       content_hash = '', content_at = excluded.content_at
                """)
                .param("position", position.value())
                .param("account", account.value())
                .param("hash", secret.hash())
                .param("language", language.getLanguage().equals("en") ? "en" : "vi")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the address of a position away; says whether it had one.
    boolean remove(PositionId position) {
        return jdbc.sql("delete from agenda.feed where position_id = :position")
                        .param("position", position.value())
                        .update()
                == 1;
    }

    /// When the address of a position was made.
    Optional<Instant> madeAt(PositionId position) {
        return jdbc.sql("select made_at from agenda.feed where position_id = :position")
                .param("position", position.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<Row> find(Secret secret) {
        return jdbc.sql("""
                select position_id, account_id, language, content_hash, content_at
                  from agenda.feed
                 where secret_hash = :hash
                """)
                .param("hash", secret.hash())
                .query((row, number) -> new Row(
                        new PositionId(row.getObject("position_id", UUID.class)),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        Locale.of(row.getString("language")),
                        row.getString("content_hash"),
                        row.getObject("content_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// Notes that something else is read there from now on.
    void changed(PositionId position, String contentHash, Instant at) {
        jdbc.sql("""
                update agenda.feed
                   set content_hash = :hash, content_at = :at
                 where position_id = :position
                """)
                .param("hash", contentHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("position", position.value())
                .update();
    }
}
