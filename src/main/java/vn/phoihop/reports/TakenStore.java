package vn.phoihop.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.shared.Actor;

/// Words taken over from below, each with where it came from.
@Component
class TakenStore {

    private final JdbcClient jdbc;

    TakenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Remembers where words came from; the answer is the number of their mark in the text.
    int take(Submission submission, int section, CopyStore.Below from, Actor by, Instant at) {
        int mark = nextMark(submission);
        jdbc.sql("""
                insert into reports.taken (province_id, submission_id, mark, section_no, from_id, from_number, from_unit,
                       from_round, from_section, writer, words, taken_by, at)
                values (:province, :submission, :mark, :section, :from, :number, :unit,
                       :round, :fromSection, :writer, :words, :by, :at)
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .param("mark", mark)
                .param("section", section)
                .param("from", from.report().value())
                .param("number", from.number())
                .param("unit", from.unit().value())
                .param("round", from.round())
                .param("fromSection", from.no())
                .param("writer", from.editor())
                .param("words", from.words())
                .param("by", by.name())
                .param("at", Columns.at(at))
                .update();
        return mark;
    }

    private int nextMark(Submission submission) {
        return jdbc.sql("""
                select coalesce(max(mark), 0) + 1 as next
                  from reports.taken
                 where province_id = :province and submission_id = :submission
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .query((row, n) -> row.getInt("next"))
                .single();
    }

    List<TakenLine> of(Submission submission) {
        return jdbc.sql("""
                select mark, section_no, from_id, from_number, from_unit, from_round, writer, words, taken_by, at
                  from reports.taken
                 where province_id = :province and submission_id = :submission
                 order by mark
                """)
                .param("province", submission.province())
                .param("submission", submission.id().value())
                .query((row, n) -> new TakenLine(
                        row.getInt("mark"),
                        row.getInt("section_no"),
                        new SubmissionId(row.getObject("from_id", UUID.class)),
                        row.getString("from_number"),
                        Columns.organisation(row, "from_unit"),
                        row.getInt("from_round"),
                        row.getString("writer"),
                        row.getString("words"),
                        row.getString("taken_by"),
                        Columns.moment(row, "at")))
                .list();
    }
}
