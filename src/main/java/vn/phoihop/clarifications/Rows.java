package vn.phoihop.clarifications;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Reads the rows of clarifications.
final class Rows {

    private Rows() {}

    static Clarification clarification(ResultSet row, int n) throws SQLException {
        return new Clarification(
                row.getString("province_id"),
                new ClarificationId(row.getObject("id", UUID.class)),
                number(row),
                claim(row),
                Channel.valueOf(row.getString("channel")),
                new Clarification.Hands(
                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                        organisation(row, "concerned_id"),
                        ids(row.getArray("partners"))),
                State.valueOf(row.getString("state")),
                PublicState.valueOf(row.getString("publication")),
                rating(row),
                new Clarification.Because(row.getString("reason_code"), row.getString("reason")),
                row.getInt("edition"),
                row.getBoolean("is_contested"),
                outcome(row),
                new Clarification.Times(
                        clock(row, "scope_clock_id"),
                        clock(row, "evidence_clock_id"),
                        clock(row, "mend_clock_id"),
                        clock(row, "review_clock_id"),
                        row.getObject("due_on", LocalDate.class),
                        moment(row, "due_at")),
                need(row, "proposed_at"),
                moment(row, "published_at"),
                row.getInt("version"));
    }

    private static Clarification.Claim claim(ResultSet row) throws SQLException {
        return new Clarification.Claim(
                row.getString("claim"),
                row.getString("policy"),
                record(row),
                row.getString("why_believed"),
                Topic.valueOf(row.getString("topic")),
                new NewClarification.Place(row.getString("place_code"), row.getString("place_name")),
                row.getBoolean("is_safety"));
    }

    /// The programme or project a claim is about, as a link.
    static @Nullable Reference record(ResultSet row) throws SQLException {
        var kind = row.getString("policy_kind");
        return kind.isEmpty()
                ? null
                : new Reference(
                        kind, row.getString("policy_id"), row.getString("policy_number"), row.getString("policy"));
    }

    static ClarificationNumber number(ResultSet row) throws SQLException {
        return ClarificationNumber.read(row.getString("number")).orElseThrow();
    }

    static @Nullable ClaimRating rating(ResultSet row) throws SQLException {
        var rating = row.getString("rating");
        return rating == null ? null : ClaimRating.valueOf(rating);
    }

    static @Nullable Reference outcome(ResultSet row) throws SQLException {
        var title = row.getString("outcome_title");
        return title.isEmpty()
                ? null
                : new Reference(
                        row.getString("outcome_kind"),
                        row.getString("outcome_id"),
                        row.getString("outcome_number"),
                        title);
    }

    static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    static @Nullable ClockId clock(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ClockId(id);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant need(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    static List<OrganisationId> ids(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
