package vn.phoihop.agenda;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.AgendaFilter.RecordKey;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;

/// Who is on which record, in the database. It is asked for by organisation and record, or by oneself; there is no
/// question that counts.
@Component
class TakingStore {

    /// What one person may have taken and still find in a list.
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    TakingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts the person on the record if whoever was seen there still is; says whether that was so.
    boolean take(
            String province,
            OrganisationId organisation,
            RecordKey record,
            AccountId account,
            @Nullable AccountId seen,
            Instant at) {
        return jdbc.sql("""
                insert into agenda.taking as taking
                       (province_id, organisation_id, record_kind, record_id, account_id, taken_at)
                values (:province, :organisation, :kind, :record, :account, :at)
                    on conflict (province_id, organisation_id, record_kind, record_id) do update
                   set account_id = excluded.account_id, taken_at = excluded.taken_at
                 where taking.account_id in (:seen, excluded.account_id)
                """)
                        .param("province", province)
                        .param("organisation", organisation.value())
                        .param("kind", record.kind())
                        .param("record", record.id())
                        .param("account", account.value())
                        .param("seen", seen == null ? account.value() : seen.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Takes the person off the record; says whether they were on it.
    boolean giveBack(OrganisationId organisation, RecordKey record, AccountId account) {
        return jdbc.sql("""
                delete from agenda.taking
                 where organisation_id = :organisation
                   and record_kind = :kind
                   and record_id = :record
                   and account_id = :account
                """)
                        .param("organisation", organisation.value())
                        .param("kind", record.kind())
                        .param("record", record.id())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /// Who of the organisation is on these records.
    Map<RecordKey, AccountId> of(OrganisationId organisation, Collection<RecordKey> records) {
        var found = new HashMap<RecordKey, AccountId>();
        jdbc.sql("""
                select record_kind, record_id, account_id
                  from agenda.taking
                 where organisation_id = :organisation
                   and (record_kind, record_id) in (select kind, id from unnest(:kinds, :records) as key (kind, id))
                """)
                .param("organisation", organisation.value())
                .param("kinds", records.stream().map(RecordKey::kind).toArray(String[]::new))
                .param("records", records.stream().map(RecordKey::id).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new RecordKey(row.getString("record_kind"), row.getString("record_id")),
                            new AccountId(row.getObject("account_id", UUID.class)));
                });
        return found;
    }

    /// What this person has taken here, the latest first.
    Set<RecordKey> by(AccountId account, OrganisationId organisation) {
        return jdbc
                .sql("""
                select record_kind, record_id
                  from agenda.taking
                 where account_id = :account
                   and organisation_id = :organisation
                 order by taken_at desc, record_kind, record_id
                 limit :most
                """)
                .param("account", account.value())
                .param("organisation", organisation.value())
                .param("most", MOST)
                .query((row, number) -> new RecordKey(row.getString("record_kind"), row.getString("record_id")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
