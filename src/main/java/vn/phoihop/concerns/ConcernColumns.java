package vn.phoihop.concerns;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.shared.OrganisationId;

/// The values of a concern for the columns of its row, and back.
final class ConcernColumns {

    private ConcernColumns() {}

    /// What stays as it was received.
    static Map<String, @Nullable Object> identity(Concern concern, NewConcern from) {
        var matter = concern.matter();
        var source = from.source();
        var values = new HashMap<String, @Nullable Object>();
        values.put("form", from.form());
        values.put("number", concern.number().toString());
        values.put("channel", matter.channel().name());
        values.put("field", matter.field().name());
        values.put("area", matter.area().value());
        values.put("area_code", matter.areaCode());
        values.put("area_name", matter.areaName());
        values.put("is_regulation", matter.isRegulation());
        values.put("source_kind", source == null ? "" : source.kind());
        values.put("source_id", source == null ? "" : source.id());
        values.put("source_number", source == null ? "" : source.number());
        values.put("source_title", source == null ? "" : source.title());
        values.put("owner", concern.hands().owner().value());
        values.put("received_at", time(concern.moments().receivedAt()));
        values.put("first_received_at", time(concern.moments().firstReceivedAt()));
        return values;
    }

    /// What its moves change.
    static Map<String, @Nullable Object> moving(Concern concern) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("province", concern.province());
        values.put("id", concern.key());
        values.put("version", concern.version());
        values.putAll(ofMatter(concern.matter()));
        values.putAll(ofAxes(concern.axes()));
        values.putAll(ofHands(concern.hands()));
        values.putAll(ofWeight(concern.weight()));
        values.putAll(ofTally(concern.tally()));
        var head = concern.head();
        values.put("head_province", head == null ? null : head.province());
        values.put("head", head == null ? null : head.id().value());
        values.put("answered_at", maybe(concern.moments().answeredAt()));
        values.put("answered_late", concern.moments().answeredLate());
        values.put("closed_at", maybe(concern.moments().closedAt()));
        return values;
    }

    private static Map<String, @Nullable Object> ofMatter(Concern.Matter matter) {
        return Map.of(
                "title", matter.title(),
                "facts", matter.facts(),
                "wish", matter.wish(),
                "place", matter.place(),
                "is_reachable", matter.isReachable());
    }

    private static Map<String, @Nullable Object> ofAxes(Concern.Axes axes) {
        var values = new HashMap<String, @Nullable Object>();
        var outcome = axes.outcome();
        values.put("state", axes.state().name());
        values.put("publication", axes.publication().name());
        values.put("verification", axes.verification().name());
        values.put("outcome", outcome == null ? null : outcome.name());
        return values;
    }

    private static Map<String, @Nullable Object> ofHands(Concern.Hands hands) {
        var values = new HashMap<String, @Nullable Object>();
        var lead = hands.lead();
        values.put("lead", lead == null ? null : lead.value());
        values.put("lead_since", maybe(hands.leadSince()));
        values.put("partners", uuids(hands.partners()));
        values.put("shared", uuids(hands.shared()));
        values.put("unit", hands.unit());
        values.put("routed", hands.routed());
        return values;
    }

    private static Map<String, @Nullable Object> ofWeight(Concern.Weight weight) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("level", known(weight.level()));
        values.put("level_low", known(weight.low()));
        values.put("level_high", known(weight.high()));
        values.put("tier", known(weight.tier()));
        values.put("queue", weight.queue());
        return values;
    }

    private static Map<String, @Nullable Object> ofTally(Concern.Tally tally) {
        return Map.of(
                "returns", tally.returns(),
                "waits", tally.waits(),
                "contests", tally.contests(),
                "extensions", tally.extensions(),
                "holds", tally.holds(),
                "rounds", tally.rounds());
    }

    private static @Nullable Integer known(int value) {
        return value == 0 ? null : value;
    }

    static Concern concern(ResultSet row, int n) throws SQLException {
        var head = row.getObject("head_id", UUID.class);
        return new Concern(
                row.getString("province_id"),
                new ConcernId(row.getObject("id", UUID.class)),
                number(row),
                matter(row),
                axes(row),
                hands(row),
                new Concern.Weight(
                        row.getInt("level"),
                        row.getInt("level_low"),
                        row.getInt("level_high"),
                        row.getInt("tier"),
                        row.getDouble("queue")),
                tally(row),
                new Concern.Moments(
                        needMoment(row, "received_at"),
                        needMoment(row, "first_received_at"),
                        moment(row, "answered_at"),
                        row.getBoolean("answered_late"),
                        moment(row, "closed_at")),
                head == null ? null : new Concern.Head(row.getString("head_province_id"), new ConcernId(head)),
                row.getInt("version"));
    }

    private static Concern.Matter matter(ResultSet row) throws SQLException {
        return new Concern.Matter(
                Channel.valueOf(row.getString("channel")),
                Field.valueOf(row.getString("field")),
                row.getString("title"),
                row.getString("facts"),
                row.getString("wish"),
                new AreaId(row.getObject("area_id", UUID.class)),
                row.getString("area_code"),
                row.getString("area_name"),
                row.getString("place"),
                row.getBoolean("is_reachable"),
                row.getBoolean("is_regulation"));
    }

    static Concern.Axes axes(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Concern.Axes(
                ConcernState.valueOf(row.getString("state")),
                Publication.valueOf(row.getString("publication")),
                Verification.valueOf(row.getString("verification")),
                outcome == null ? null : Outcome.valueOf(outcome));
    }

    private static Concern.Hands hands(ResultSet row) throws SQLException {
        return new Concern.Hands(
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                organisation(row, "lead_id"),
                moment(row, "lead_since"),
                ids(row.getArray("partners")),
                new LinkedHashSet<>(ids(row.getArray("shared_with"))),
                row.getString("unit"),
                row.getString("routed"));
    }

    private static Concern.Tally tally(ResultSet row) throws SQLException {
        return new Concern.Tally(
                row.getInt("returns"),
                row.getInt("waits"),
                row.getInt("contests"),
                row.getInt("extensions"),
                row.getInt("holds"),
                row.getInt("rounds"));
    }

    static ConcernNumber number(ResultSet row) throws SQLException {
        return ConcernNumber.read(row.getString("number")).orElseThrow();
    }

    static @Nullable OrganisationId organisation(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OrganisationId(id);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static Instant needMoment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime maybe(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }

    static UUID[] uuids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    static List<OrganisationId> ids(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(OrganisationId::new).toList();
    }
}
