package vn.phoihop.reports;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.phoihop.reports.writing.Book;
import vn.phoihop.reports.writing.Figured;
import vn.phoihop.shared.Actor;

/// Figures of reports: those frozen when the report was approved, and those written by hand.
@Component
class FigureStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was written by hand over a figure, the latest for each mark; taken back when its words are a dash. Of a
    /// round that was sent, what was written until then.
    Map<String, Book.Overwritten> overrides(Submission submission, @Nullable Integer sent) {
        var latest = new LinkedHashMap<String, Book.Overwritten>();
        jdbc.sql("""
                select distinct on (mark) mark, words, computed, reason, person
                  from reports.override
                 where province_id = :province and submission_id = :submission
                   and (cast(:sent as int) is null or at <= (
                        select copy.sent_at
                          from reports.copy
                         where copy.province_id = :province and copy.submission_id = :submission
                           and copy.round = cast(:sent as int)))
                 order by mark, at desc
                """)
                .param("sent", sent, Types.INTEGER)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .query(row -> {
                    if (!row.getString("words").equals("-")) {
                        latest.put(
                                row.getString("mark"),
                                new Book.Overwritten(
                                        row.getString("words"),
                                        row.getString("computed"),
                                        row.getString("reason"),
                                        row.getString("person")));
                    }
                });
        return latest;
    }

    void override(Submission submission, String mark, Book.Overwritten written, Actor by, Instant at) {
        jdbc.sql("""
                insert into reports.override (province_id, submission_id, mark, words, computed, reason, at, account,
                       person)
                values (:province, :submission, :mark, :words, :computed, :reason, :at, :account,
                       :person)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("mark", mark)
                .param("words", written.words())
                .param("computed", written.computed())
                .param("reason", written.reason())
                .param("at", Columns.at(at))
                .param("account", by.account().value())
                .param("person", by.name())
                .update();
    }

    /// Keeps the figures of this round as they are now.
    void freeze(Submission submission, Collection<Figured> figures) {
        jdbc.sql("""
                delete from reports.frozen
                 where province_id = :province and submission_id = :submission and round = :round
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", submission.round())
                .update();
        for (var figure : figures) {
            jdbc.sql("""
                    insert into reports.frozen (province_id, submission_id, round, code, figure)
                    values (:province, :submission, :round, :code, cast(:figure as jsonb))
                    """)
                    .param("province", submission.province())
                    .param("submission", submission.id().value())
                    .param("round", submission.round())
                    .param("code", figure.code())
                    .param("figure", JSON.writeValueAsString(figure))
                    .update();
        }
    }

    Map<String, Figured> frozen(Submission submission, int round) {
        var all = new HashMap<String, Figured>();
        jdbc.sql("""
                select code, figure
                  from reports.frozen
                 where province_id = :province and submission_id = :submission and round = :round
                 order by code
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("round", round)
                .query(row -> {
                    all.put(row.getString("code"), JSON.readValue(row.getString("figure"), Figured.class));
                });
        return all;
    }
}
