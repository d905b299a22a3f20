package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Regimes that organisations set up and change, each version kept beside the one that holds.
@Component
class RegimeStore {

    private final JdbcClient jdbc;

    RegimeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NewRegime regime, Actor by, Instant at) {
        said(jdbc.sql("""
                insert into reports.regime (code, kind, name, content, reporters, receivers, way, deadline, frequency,
                       cut_off, outline_code, form_code, guide, basis, figures, owner_id, version)
                values (:code, :kind, :name, :content, :reporters, :receivers, :way, :deadline, :frequency,
                       :cutOff, :outline, :form, :guide, :basis, 'ND09', :owner, 0)
                """), regime).param("owner", by.organisation().value()).update();
        keep(regime, 0, "", by, at);
    }

    /// From now on it says this; what it said stays under its version.
    void change(NewRegime regime, int version, String reason, Actor by, Instant at) {
        var changed = said(jdbc.sql("""
                update reports.regime
                   set kind = :kind, name = :name, content = :content, reporters = :reporters, receivers = :receivers,
                       way = :way, deadline = :deadline, frequency = :frequency, cut_off = :cutOff,
                       outline_code = :outline, form_code = :form, guide = :guide, basis = :basis,
                       version = version + 1
                 where code = :code and version = :version
                """), regime).param("version", version).update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("regime " + regime.code());
        }
        keep(regime, version + 1, reason, by, at);
    }

    private void keep(NewRegime regime, int version, String reason, Actor by, Instant at) {
        said(jdbc.sql("""
                insert into reports.regime_version (code, version, kind, name, content, reporters, receivers, way,
                       deadline, frequency, cut_off, outline_code, form_code, guide, basis, at, person,
                       organisation_id, reason)
                values (:code, :version, :kind, :name, :content, :reporters, :receivers, :way,
                       :deadline, :frequency, :cutOff, :outline, :form, :guide, :basis, :at, :person,
                       :organisation, :reason)
                """), regime)
                .param("version", version)
                .param("at", Columns.at(at))
                .param("person", by.name())
                .param("organisation", by.organisation().value())
                .param("reason", reason)
                .update();
    }

    private static StatementSpec said(StatementSpec sql, NewRegime regime) {
        return sql.param("code", regime.code())
                .param("kind", regime.kind().name())
                .param("name", regime.name())
                .param("content", regime.content().name())
                .param("reporters", regime.reporters())
                .param("receivers", regime.receivers())
                .param("way", regime.way())
                .param("deadline", regime.deadline())
                .param("frequency", regime.frequency().name())
                .param("cutOff", regime.cutOff())
                .param("outline", regime.outline())
                .param("form", regime.form())
                .param("guide", regime.guide())
                .param("basis", regime.basis());
    }

    /// Every version, the latest first.
    List<RegimeVersion> versions(String code) {
        return jdbc.sql("""
                select said.code, said.version, said.kind, said.name, said.content, said.reporters, said.receivers,
                       said.way, said.deadline, said.frequency, said.cut_off, said.outline_code, said.form_code,
                       said.guide, said.basis, said.at, said.person, said.organisation_id, said.reason,
                       outline.name as outline_name
                  from reports.regime_version as said
                  join reports.outline on outline.code = said.outline_code
                 where said.code = :code
                 order by said.version desc
                """).param("code", code).query(RegimeStore::version).list();
    }

    private static RegimeVersion version(ResultSet row, int n) throws SQLException {
        var said = new NewRegime(
                row.getString("code"),
                RegimeLine.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                RegimeLine.Content.valueOf(row.getString("content")),
                row.getString("reporters"),
                row.getString("receivers"),
                row.getString("way"),
                row.getString("deadline"),
                RegimeLine.Frequency.valueOf(row.getString("frequency")),
                row.getString("cut_off"),
                row.getString("outline_code"),
                row.getString("form_code"),
                row.getString("guide"),
                row.getString("basis"));
        return new RegimeVersion(
                row.getInt("version"),
                said,
                row.getString("outline_name"),
                Columns.maybe(row, "at"),
                row.getString("person"),
                Columns.owner(row, "organisation_id"),
                row.getString("reason"));
    }
}
