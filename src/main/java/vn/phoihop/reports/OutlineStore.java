package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.OrganisationId;

/// Regimes and outlines as rows: templates everybody who works here may read.
@Component
class OutlineStore {

    private final JdbcClient jdbc;

    OutlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegimeLine> regimes() {
        return jdbc.sql("""
                select regime.code, regime.kind, regime.name, regime.content, regime.reporters, regime.receivers,
                       regime.way, regime.deadline, regime.frequency, regime.cut_off, regime.outline_code,
                       outline.name as outline_name, regime.form_code, regime.guide, regime.basis, regime.figures,
                       regime.owner_id, regime.version
                  from reports.regime
                  join reports.outline on outline.code = regime.outline_code
                 order by regime.name collate "vi-x-icu", regime.code
                """).query(OutlineStore::regime).list();
    }

    private static RegimeLine regime(ResultSet row, int n) throws SQLException {
        return new RegimeLine(
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
                row.getString("outline_name"),
                row.getString("form_code"),
                row.getString("guide"),
                row.getString("basis"),
                row.getString("figures"),
                Columns.owner(row, "owner_id"),
                row.getInt("version"));
    }

    List<OutlineLine> outlines() {
        return jdbc.sql("""
                select outline.code, outline.name, outline.source, outline.owner_id, outline.version,
                       count(section.no) as sections
                  from reports.outline
                  left join reports.outline_section as section
                    on section.outline_code = outline.code and section.version = outline.version
                 group by outline.code, outline.name, outline.source, outline.owner_id, outline.version
                 order by outline.name collate "vi-x-icu", outline.code
                """)
                .query((row, n) -> new OutlineLine(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getInt("sections"),
                        Columns.owner(row, "owner_id"),
                        row.getInt("version")))
                .list();
    }

    List<OutlineSection> sections(String outline, int version) {
        return jdbc.sql("""
                select no, label, level, title, kind, guide, starter
                  from reports.outline_section
                 where outline_code = :outline and version = :version
                 order by no
                """)
                .param("outline", outline)
                .param("version", version)
                .query((row, n) -> new OutlineSection(
                        row.getInt("no"),
                        row.getString("label"),
                        row.getInt("level"),
                        row.getString("title"),
                        SectionKind.valueOf(row.getString("kind")),
                        row.getString("guide"),
                        row.getString("starter")))
                .list();
    }

    /// Every version, the latest first.
    List<OutlineVersion> versions(String outline) {
        return jdbc.sql("""
                select version, name, source, from_day, at, person, organisation_id, reason
                  from reports.outline_version
                 where outline_code = :outline
                 order by version desc
                """)
                .param("outline", outline)
                .query((row, n) -> new OutlineVersion(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getObject("from_day", LocalDate.class),
                        Columns.maybe(row, "at"),
                        row.getString("person"),
                        Columns.owner(row, "organisation_id"),
                        row.getString("reason")))
                .list();
    }

    void add(NewOutline outline, OrganisationId owner) {
        jdbc.sql("""
                insert into reports.outline (code, name, source, owner_id, version)
                values (:code, :name, :source, :owner, 0)
                """)
                .param("code", outline.code())
                .param("name", outline.name().strip())
                .param("source", outline.source().strip())
                .param("owner", owner.value())
                .update();
    }

    /// From now on its latest version is another one; what it said stays under its own.
    void change(NewOutline outline, int version) {
        var changed = jdbc.sql("""
                update reports.outline
                   set name = :name, source = :source, version = version + 1
                 where code = :code and version = :version
                """)
                .param("code", outline.code())
                .param("name", outline.name().strip())
                .param("source", outline.source().strip())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("outline " + outline.code());
        }
    }

    void keep(String outline, OutlineVersion said) {
        var by = said.organisation();
        jdbc.sql("""
                insert into reports.outline_version (outline_code, version, name, source, from_day, at, person,
                       organisation_id, reason)
                values (:outline, :version, :name, :source, :from, :at, :person, :organisation, :reason)
                """)
                .param("outline", outline)
                .param("version", said.version())
                .param("name", said.name())
                .param("source", said.source())
                .param("from", said.from(), Types.DATE)
                .param("at", Columns.at(said.at()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("person", said.person())
                .param("organisation", by == null ? null : by.value(), Types.OTHER)
                .param("reason", said.reason())
                .update();
    }

    void add(String outline, int version, List<OutlineSection> sections) {
        for (var section : sections) {
            jdbc.sql("""
                    insert into reports.outline_section (outline_code, version, no, label, level, title, kind, guide,
                           starter)
                    values (:outline, :version, :no, :label, :level, :title, :kind, :guide, :starter)
                    """)
                    .param("outline", outline)
                    .param("version", version)
                    .param("no", section.no())
                    .param("label", section.label())
                    .param("level", section.level())
                    .param("title", section.title())
                    .param("kind", section.kind().name())
                    .param("guide", section.guide())
                    .param("starter", section.starter())
                    .update();
        }
    }
}
