package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
                select outline.code, outline.name, outline.source, outline.owner_id is not null as own,
                       count(section.no) as sections
                  from reports.outline
                  left join reports.outline_section as section on section.outline_code = outline.code
                 group by outline.code, outline.name, outline.source, outline.owner_id
                 order by outline.name collate "vi-x-icu", outline.code
                """)
                .query((row, n) -> new OutlineLine(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getInt("sections"),
                        row.getBoolean("own")))
                .list();
    }

    List<OutlineSection> sections(String outline) {
        return jdbc.sql("""
                select no, label, level, title, kind, guide, starter
                  from reports.outline_section
                 where outline_code = :outline
                 order by no
                """)
                .param("outline", outline)
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

    void add(String code, String name, String source, @Nullable OrganisationId owner) {
        jdbc.sql("""
                insert into reports.outline (code, name, source, owner_id)
                values (:code, :name, :source, :owner)
                """)
                .param("code", code)
                .param("name", name)
                .param("source", source)
                .param("owner", owner == null ? null : owner.value(), Types.OTHER)
                .update();
    }

    void add(String outline, OutlineSection section) {
        jdbc.sql("""
                insert into reports.outline_section (outline_code, no, label, level, title, kind, guide, starter)
                values (:outline, :no, :label, :level, :title, :kind, :guide, :starter)
                """)
                .param("outline", outline)
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
