package vn.phoihop.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.agenda.spi.DatedEntry;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;

/// Review conferences as rows.
@Component
class ConferenceStore {

    private static final int MOST = 100;
    private static final String ROW = """
            select province_id, id, number, owner_id, shared_with, kind, state, title, starts_at, ends_at, place, agenda,
                   minutes, request_id, version
              from reports.conference
            """;

    private final JdbcClient jdbc;

    ConferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> ofForm(String province, UUID form) {
        return jdbc.sql("select id from reports.conference where province_id = :province and form_id = :form")
                .param("province", province)
                .param("form", form)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    void add(Conference conference, UUID form) {
        var request = conference.request();
        jdbc.sql("""
                insert into reports.conference (province_id, id, number, form_id, owner_id, shared_with, kind, state,
                       title, starts_at, ends_at, place, agenda, request_id, version)
                values (:province, :id, :number, :form, :owner, :shared, :kind, :state,
                       :title, :from, :to, :place, :agenda, :request, 0)
                """)
                .param("province", conference.province())
                .param("id", conference.id())
                .param("number", conference.number())
                .param("form", form)
                .param("owner", conference.host().value())
                .param("shared", Columns.uuids(conference.participants()))
                .param("kind", conference.kind().name())
                .param("state", conference.state().name())
                .param("title", conference.title())
                .param("from", Columns.at(conference.from()))
                .param("to", Columns.at(conference.to()))
                .param("place", conference.place())
                .param("agenda", conference.agenda())
                .param("request", request == null ? null : request.value(), Types.OTHER)
                .update();
        for (int i = 0; i < conference.documents().size(); i++) {
            add(conference, i, conference.documents().get(i));
        }
    }

    private void add(Conference conference, int place, Reference document) {
        jdbc.sql("""
                insert into reports.conference_document (province_id, conference_id, place, paper_kind, paper_id,
                       paper_number, paper_title)
                values (:province, :id, :place, :kind, :paper, :number, :title)
                """)
                .param("province", conference.province())
                .param("id", conference.id())
                .param("place", place)
                .param("kind", document.kind())
                .param("paper", document.id())
                .param("number", document.number())
                .param("title", document.title())
                .update();
    }

    void held(Conference conference, String minutes, List<Conference.Conclusion> conclusions) {
        move(conference, Conference.State.HELD, minutes);
        for (int i = 0; i < conclusions.size(); i++) {
            var one = conclusions.get(i);
            var task = Objects.requireNonNull(one.task());
            jdbc.sql("""
                    insert into reports.conclusion (province_id, conference_id, place, words, output, lead_id, due_on,
                           task_kind, task_id, task_number, task_title)
                    values (:province, :id, :place, :words, :output, :lead, :due,
                           :kind, :task, :number, :title)
                    """)
                    .param("province", conference.province())
                    .param("id", conference.id())
                    .param("place", i)
                    .param("words", one.words())
                    .param("output", one.output())
                    .param("lead", one.lead().value())
                    .param("due", one.dueOn())
                    .param("kind", task.kind())
                    .param("task", task.id())
                    .param("number", task.number())
                    .param("title", task.title())
                    .update();
        }
    }

    void cancel(Conference conference) {
        move(conference, Conference.State.CANCELLED, conference.minutes());
    }

    private void move(Conference conference, Conference.State to, String minutes) {
        var changed = jdbc.sql("""
                update reports.conference
                   set state = :state, minutes = :minutes, version = version + 1
                 where province_id = :province and id = :id and version = :version
                """)
                .param("state", to.name())
                .param("minutes", minutes)
                .param("province", conference.province())
                .param("id", conference.id())
                .param("version", conference.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("conference " + conference.id());
        }
    }

    Conference need(UUID id, Actor actor) {
        var found = jdbc.sql(ROW + " where id = :id and access.may_see(:sees, owner_id, shared_with, published)")
                .param("id", id)
                .param("sees", actor.visibility().sees())
                .query(ConferenceStore::conference)
                .optional()
                .orElseThrow(() -> new NotThere("conference " + id));
        return found.with(documents(found), conclusions(found));
    }

    private List<Reference> documents(Conference conference) {
        return jdbc
                .sql("""
                select paper_kind, paper_id, paper_number, paper_title
                  from reports.conference_document
                 where province_id = :province and conference_id = :id
                 order by place
                """)
                .param("province", conference.province())
                .param("id", conference.id())
                .query((row, n) -> Optional.ofNullable(Columns.paper(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Conference.Conclusion> conclusions(Conference conference) {
        return jdbc.sql("""
                select words, output, lead_id, due_on, task_kind, task_id, task_number, task_title
                  from reports.conclusion
                 where province_id = :province and conference_id = :id
                 order by place
                """)
                .param("province", conference.province())
                .param("id", conference.id())
                .query((row, n) -> new Conference.Conclusion(
                        row.getString("words"),
                        row.getString("output"),
                        Columns.organisation(row, "lead_id"),
                        Columns.day(row, "due_on"),
                        Columns.reference(row, "task")))
                .list();
    }

    List<Conference> list(Actor actor) {
        return jdbc.sql(ROW + """
                 where access.may_see(:sees, owner_id, shared_with, published)
                 order by starts_at desc, id
                 limit :most
                """)
                .param("sees", actor.visibility().sees())
                .param("most", MOST)
                .query(ConferenceStore::conference)
                .list();
    }

    /// What the own organisation calls or takes part in between two moments.
    List<DatedEntry> between(Instant from, Instant to, Actor actor) {
        return jdbc
                .sql(ROW + """
                 where starts_at < :to and ends_at > :from and state <> 'CANCELLED'
                   and (owner_id = :own or :own = any(shared_with))
                   and access.may_see(:sees, owner_id, shared_with, published)
                 order by starts_at, id
                """)
                .param("from", Columns.at(from))
                .param("to", Columns.at(to))
                .param("own", actor.organisation().value())
                .param("sees", actor.visibility().sees())
                .query(ConferenceStore::conference)
                .list()
                .stream()
                .map(one -> new DatedEntry(one.reference(), one.from(), one.to(), one.place()))
                .toList();
    }

    private static Conference conference(ResultSet row, int n) throws SQLException {
        @Nullable UUID request = row.getObject("request_id", UUID.class);
        return new Conference(
                row.getString("province_id"),
                row.getObject("id", UUID.class),
                row.getString("number"),
                Columns.organisation(row, "owner_id"),
                Columns.organisations(row, "shared_with"),
                Conference.Kind.valueOf(row.getString("kind")),
                Conference.State.valueOf(row.getString("state")),
                row.getString("title"),
                Columns.moment(row, "starts_at"),
                Columns.moment(row, "ends_at"),
                row.getString("place"),
                row.getString("agenda"),
                row.getString("minutes"),
                request == null ? null : new RequestId(request),
                List.of(),
                List.of(),
                row.getInt("version"));
    }
}
