package vn.phoihop.press.occasions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.press.PressSheet;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What is written down beside an occasion: questions, documents laid out, history.
@Component
class OccasionPapers {

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    OccasionPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec on(Occasion occasion, String sql) {
        return jdbc.sql(sql)
                .param("province", occasion.province())
                .param("occasion", occasion.id().value());
    }

    List<Question> questions(Occasion occasion) {
        return on(occasion, """
                select ordinal, words, answer, answered_at, promiser_id, due_on, clock_id
                  from press.question
                 where province_id = :province
                   and occasion_id = :occasion
                 order by ordinal
                """).query(OccasionPapers::question).list();
    }

    private static Question question(ResultSet row, int n) throws SQLException {
        var promiser = row.getObject("promiser_id", UUID.class);
        var clock = row.getObject("clock_id", UUID.class);
        return new Question(
                row.getInt("ordinal"),
                row.getString("words"),
                row.getString("answer"),
                OccasionStore.moment(row, "answered_at"),
                promiser == null ? null : new OrganisationId(promiser),
                row.getObject("due_on", LocalDate.class),
                clock == null ? null : new ClockId(clock));
    }

    void ask(Occasion occasion, NewQuestion question, @Nullable ClockId clock, Instant at) {
        var isPromised = !question.isAnswered();
        on(occasion, """
                insert into press.question
                       (province_id, occasion_id, ordinal, words, answer, answered_at, promiser_id, due_on, clock_id)
                select :province, :occasion, coalesce(max(ordinal), 0) + 1, :words, :answer,
                       cast(:answered_at as timestamptz), :promiser, cast(:due_on as date), :clock
                  from press.question
                 where province_id = :province
                   and occasion_id = :occasion
                """)
                .param("words", question.words())
                .param("answer", question.answer())
                .param("answered_at", isPromised ? null : OccasionStore.time(at))
                .param(
                        "promiser",
                        isPromised && question.promiser() != null
                                ? question.promiser().value()
                                : null)
                .param("due_on", isPromised ? question.dueOn() : null)
                .param("clock", clock == null ? null : clock.value())
                .update();
    }

    void answer(Occasion occasion, int ordinal, String answer, Instant at) {
        on(occasion, """
                update press.question
                   set answer = :answer, answered_at = :at
                 where province_id = :province
                   and occasion_id = :occasion
                   and ordinal = :ordinal
                """)
                .param("ordinal", ordinal)
                .param("answer", answer)
                .param("at", OccasionStore.time(at))
                .update();
    }

    List<OccasionSheet.Laid> documents(Occasion occasion) {
        return on(occasion, """
                select document_id, title
                  from press.occasion_document
                 where province_id = :province
                   and occasion_id = :occasion
                 order by ordinal
                """)
                .query((row, n) ->
                        new OccasionSheet.Laid(row.getObject("document_id", UUID.class), row.getString("title")))
                .list();
    }

    void layOut(Occasion occasion, OccasionSheet.Laid document) {
        on(occasion, """
                insert into press.occasion_document (province_id, occasion_id, ordinal, title, document_id)
                select :province, :occasion, coalesce(max(ordinal), 0) + 1, :title, :document
                  from press.occasion_document
                 where province_id = :province
                   and occasion_id = :occasion
                on conflict (province_id, occasion_id, document_id) do nothing
                """)
                .param("title", document.title())
                .param("document", document.document())
                .update();
    }

    void tell(Occasion occasion, String act, List<String> details, Instant at, Actor by) {
        var own = by.organisation().value();
        on(occasion, """
                insert into press.occasion_history (province_id, occasion_id, at, organisation_id, act, details)
                values (:province, :occasion, :at, :organisation, :act, :details)
                """)
                .param("at", OccasionStore.time(at))
                .param("organisation", own.equals(NOBODY) ? null : own)
                .param("act", act)
                .param("details", details.toArray(String[]::new))
                .update();
    }

    List<PressSheet.Told> history(Occasion occasion) {
        return on(occasion, """
                select at, organisation_id, act, details
                  from press.occasion_history
                 where province_id = :province
                   and occasion_id = :occasion
                 order by at desc, id desc
                """).query(OccasionPapers::told).list();
    }

    private static PressSheet.Told told(ResultSet row, int n) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        return new PressSheet.Told(
                OccasionStore.need(row, "at"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("act"),
                List.of((String[]) row.getArray("details").getArray()));
    }
}
