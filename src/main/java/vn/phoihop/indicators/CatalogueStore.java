package vn.phoihop.indicators;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.Validity;

/// What is measured, in the database.
@Component
class CatalogueStore {

    private static final String FIGURES = """
            select figure.no, figure.dimension_code, dimension.name as dimension_name, figure.option_code,
                   option.name as option_name, i.no as indicator_no, i.code, i.name, i.unit, i.kind, i.direction,
                   i.adding, i.level, i.of_bodies, i.numerator_no, i.denominator_no, i.weight_no, i.decimals, i.least,
                   i.most, i.tolerance, i.evidence, i.meaning, i.valid_from, i.valid_to
              from indicators.figure
              join indicators.indicator i on i.no = figure.indicator_no
              left join indicators.dimension on dimension.code = figure.dimension_code
              left join indicators.option on option.dimension_code = figure.dimension_code
                                         and option.code = figure.option_code
            """;

    private static final String INSERT = """
            insert into indicators.indicator
                   (code, name, unit, kind, direction, adding, level, of_bodies, numerator_no, denominator_no,
                    weight_no, decimals, least, most, tolerance, evidence, meaning, valid_from, valid_to, version)
            values (:code, :name, :unit, :kind, :direction, :adding, :level, :ofBodies, :numerator, :denominator,
                    :weight, :decimals, :least, :most, :tolerance, :evidence, :meaning, :from, :to, 0)
            returning no
            """;

    private final JdbcClient jdbc;

    CatalogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Figure> figures() {
        return jdbc.sql(FIGURES + """
                order by i.code collate "C", figure.dimension_code nulls first, option.place, figure.no
                """).query(CatalogueStore::figure).list();
    }

    /// What each form asks for: numbers of figures in their order, by the number of the form.
    Map<Integer, List<Integer>> asked() {
        var asked = new HashMap<Integer, List<Integer>>();
        jdbc.sql("select form_no, figure_no from indicators.form_figure order by form_no, place")
                .query(row -> {
                    asked.computeIfAbsent(row.getInt("form_no"), form -> new ArrayList<>())
                            .add(row.getInt("figure_no"));
                });
        return asked;
    }

    /// Changes whenever something is entered into the catalogue or changed in it; nothing is ever taken out.
    String edition() {
        return jdbc.sql("""
                select (select count(*) || '.' || coalesce(sum(version), 0) from indicators.indicator)
                       || '.' || (select count(*) from indicators.figure)
                       || '.' || (select count(*) from indicators.option)
                       || '.' || (select count(*) from indicators.form)
                       || '.' || (select count(*) from indicators.form_figure)
                """).query((row, number) -> row.getString(1)).single();
    }

    List<Figure> found(String words, int limit) {
        return jdbc.sql(FIGURES + """
                 where figure.option_code is null
                   and search.fold(i.code || ' ' || i.name) like '%' || search.fold(:words) || '%'
                 order by i.code collate "C", figure.no
                 limit :limit
                """)
                .param("words", words)
                .param("limit", limit)
                .query(CatalogueStore::figure)
                .list();
    }

    List<Form> forms() {
        return jdbc.sql("""
                select no, code, name, regime_code, level, of_bodies
                  from indicators.form
                 order by code collate "C"
                """)
                .query((row, number) -> new Form(
                        row.getInt("no"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("regime_code"),
                        AreaLevel.valueOf(row.getString("level")),
                        row.getBoolean("of_bodies")))
                .list();
    }

    int insert(
            NewIndicator indicator,
            Optional<Integer> numerator,
            Optional<Integer> denominator,
            Optional<Integer> weight) {
        return jdbc.sql(INSERT)
                .param("code", indicator.code())
                .param("name", indicator.name())
                .param("unit", indicator.unit())
                .param("kind", indicator.kind().name())
                .param("direction", indicator.wanted().name())
                .param("adding", indicator.adding().name())
                .param("level", indicator.level().name())
                .param("ofBodies", indicator.ofBodies())
                .param("numerator", numerator.orElse(null), Types.INTEGER)
                .param("denominator", denominator.orElse(null), Types.INTEGER)
                .param("weight", weight.orElse(null), Types.INTEGER)
                .param("decimals", indicator.decimals())
                .param("least", indicator.least(), Types.NUMERIC)
                .param("most", indicator.most(), Types.NUMERIC)
                .param("tolerance", indicator.tolerance())
                .param("evidence", indicator.evidence())
                .param("meaning", indicator.meaning())
                .param("from", indicator.validity().from())
                .param("to", indicator.validity().to(), Types.DATE)
                .query(Integer.class)
                .single();
    }

    void insertFigure(int indicator, @Nullable String dimension, @Nullable String option) {
        jdbc.sql("""
                insert into indicators.figure (indicator_no, dimension_code, option_code)
                values (:indicator, :dimension, :option)
                """)
                .param("indicator", indicator)
                .param("dimension", dimension, Types.VARCHAR)
                .param("option", option, Types.VARCHAR)
                .update();
    }

    void insertDimension(String code, String name) {
        jdbc.sql("insert into indicators.dimension (code, name) values (:code, :name) on conflict do nothing")
                .param("code", code)
                .param("name", name)
                .update();
    }

    void insertOption(String dimension, String code, String name, int place) {
        jdbc.sql("""
                insert into indicators.option (dimension_code, code, name, place)
                values (:dimension, :code, :name, :place)
                    on conflict do nothing
                """)
                .param("dimension", dimension)
                .param("code", code)
                .param("name", name)
                .param("place", place)
                .update();
    }

    int insertForm(String code, String name, String regime, AreaLevel level, boolean ofBodies) {
        return jdbc.sql("""
                insert into indicators.form (code, name, regime_code, level, of_bodies)
                values (:code, :name, :regime, :level, :ofBodies)
                returning no
                """)
                .param("code", code)
                .param("name", name)
                .param("regime", regime)
                .param("level", level.name())
                .param("ofBodies", ofBodies)
                .query(Integer.class)
                .single();
    }

    void fillForm(int form, List<Integer> figures) {
        jdbc.sql("""
                insert into indicators.form_figure (form_no, place, figure_no)
                select :form, place, figure_no
                  from unnest(:figures) with ordinality as asked (figure_no, place)
                """)
                .param("form", form)
                .param("figures", figures.toArray(Integer[]::new))
                .update();
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        var option = row.getString("option_code");
        return new Figure(
                row.getInt("no"),
                indicator(row),
                option == null
                        ? null
                        : new Figure.Option(
                                row.getString("dimension_code"),
                                row.getString("dimension_name"),
                                option,
                                row.getString("option_name")));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getInt("indicator_no"),
                row.getString("code"),
                row.getString("name"),
                row.getString("unit"),
                IndicatorKind.valueOf(row.getString("kind")),
                Wanted.valueOf(row.getString("direction")),
                Adding.valueOf(row.getString("adding")),
                AreaLevel.valueOf(row.getString("level")),
                row.getBoolean("of_bodies"),
                row.getObject("numerator_no", Integer.class),
                row.getObject("denominator_no", Integer.class),
                row.getObject("weight_no", Integer.class),
                row.getInt("decimals"),
                row.getObject("least", BigDecimal.class),
                row.getObject("most", BigDecimal.class),
                row.getInt("tolerance"),
                row.getString("evidence"),
                row.getString("meaning"),
                new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
