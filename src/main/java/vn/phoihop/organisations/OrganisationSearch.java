package vn.phoihop.organisations;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Filter;

/// Finds areas and organisations by words, and walks the tree of areas a level at a time.
@Component
class OrganisationSearch {

    private final JdbcClient jdbc;

    OrganisationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationLine> organisations(Question question, int limit) {
        var filter = filter(question);
        return jdbc.sql("""
                with found as (
                  select id
                    from organisations.organisation
                """ + filter.where() + """

                   order by name collate "vi-x-icu", id
                   limit :limit)
                select id, line_id, name, short_name, branch, level, area_id, area_name, parent_id, abbreviation,
                       identifier, address, phone, email, valid_from, valid_to, version
                  from organisations.organisation_line join found using (id)
                 order by name collate "vi-x-icu", id
                """)
                .params(filter.parameters())
                .param("limit", limit)
                .query(OrganisationStore::line)
                .list();
    }

    private static Filter filter(Question question) {
        var filter = Filter.none().and("daterange(valid_from, valid_to) @> :on", "on", question.on());
        if (!question.words().isBlank()) {
            var patterns = Question.patterns(question.words());
            filter = filter.and("words like search.fold(:rarest)", "rarest", patterns[0])
                    .and(
                            "words like all (array(select search.fold(word) from unnest(:patterns::text[]) word))",
                            "patterns",
                            patterns);
        }
        if (question.branch() != null) {
            filter = filter.and("branch = :branch", "branch", question.branch().name());
        }
        if (question.level() != null) {
            filter = filter.and("level = :level", "level", question.level().name());
        }
        if (question.after() != null) {
            filter = filter.and("""
                    (name collate "vi-x-icu", id) > (select name collate "vi-x-icu", id
                                                       from organisations.organisation
                                                      where id = :after)""", "after", question.after().value());
        }
        return filter;
    }

    List<AreaLine> areas(String words, LocalDate on, int limit) {
        var patterns = Question.patterns(words);
        return jdbc.sql("""
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from organisations.area
                 where daterange(valid_from, valid_to) @> :on
                   and (code = :words
                        or search.fold(name) like search.fold(:rarest)
                           and search.fold(name)
                               like all (array(select search.fold(pattern) from unnest(:patterns::text[]) pattern)))
                 order by length(code), name collate "vi-x-icu", id
                 limit :limit
                """)
                .param("on", on)
                .param("words", words.strip())
                .param("rarest", patterns[0])
                .param("patterns", patterns)
                .param("limit", limit)
                .query(AreaStore::line)
                .list();
    }

    List<AreaBranch> branches(Optional<AreaId> above, LocalDate on) {
        return jdbc.sql("""
                select area.id, area.line_id, area.code, area.name, area.kind, area.parent_id,
                       area.valid_from, area.valid_to, area.version,
                       (select count(*)
                          from organisations.area child
                         where child.parent_id = area.line_id
                           and daterange(child.valid_from, child.valid_to) @> :on) as areas,
                       (select count(*)
                          from organisations.organisation body
                         where body.area_id = area.line_id
                           and daterange(body.valid_from, body.valid_to) @> :on) as organisations
                  from organisations.area area
                 where area.parent_id is not distinct from
                       (select line_id from organisations.area where id = :above)
                   and daterange(area.valid_from, area.valid_to) @> :on
                 order by area.code, area.id
                """)
                .param("above", above.map(AreaId::value).orElse(null), Types.OTHER)
                .param("on", on)
                .query((row, number) ->
                        new AreaBranch(AreaStore.line(row, number), row.getInt("areas"), row.getInt("organisations")))
                .list();
    }

    /// The area on the day, and those above it, the highest first.
    List<AreaLine> path(AreaId area, LocalDate on) {
        return jdbc.sql("""
                with recursive above as (
                  select area.*, 0 as height
                    from organisations.area
                   where line_id = (select line_id from organisations.area where id = :area)
                     and daterange(valid_from, valid_to) @> :on
                   union all
                  select area.*, above.height + 1
                    from organisations.area join above on area.line_id = above.parent_id
                   where daterange(area.valid_from, area.valid_to) @> :on)
                select id, line_id, code, name, kind, parent_id, valid_from, valid_to, version
                  from above
                 order by height desc, id
                """)
                .param("area", area.value())
                .param("on", on)
                .query(AreaStore::line)
                .list();
    }
}
