package vn.phoihop.programmes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.programmes.Programme.Consultation;
import vn.phoihop.programmes.Programme.Lineage;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Visibility;

/// Programmes as rows: what changes them.
@Component
class ProgrammeStore {

    static final String COLUMNS = """
            programme.province_id, programme.id, programme.kind, programme.state, programme.owner_id, programme.form,
            programme.type, programme.title, programme.basis, programme.begins, programme.ends,
            programme.effective_on, programme.ways, programme.number, programme.symbol, programme.dated,
            programme.document_id, programme.document_words, programme.round, programme.text_hash,
            programme.answer_by, programme.sign_by, programme.term_id, programme.previous_id, programme.revises,
            programme.term_clock, programme.review, programme.ended_on, programme.version
            """;

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a new programme; false when the same form was sent before.
    boolean insert(Programme programme, String level, String by, Instant at) {
        return described(jdbc.sql("""
                insert into programmes.programme (province_id, id, kind, state, owner_id, form, level, type, title,
                       basis, begins, ends, effective_on, ways, number, symbol, code, dated, document_id,
                       document_words, term_id, previous_id, revises, drafted_at, drafted_by)
                values (:province, :id, :kind, :state, :owner, :form, :level, :type, :title,
                       :basis, :begins, :ends, :effective, :ways, :number, :symbol, :code, :dated, :document,
                       :document_words, :term, :previous, :revises, :at, :by)
                on conflict (province_id, id) do nothing
                """), programme)
                        .param("kind", programme.kind().name())
                        .param("owner", programme.owner().value())
                        .param("level", level)
                        .param("term", Columns.value(programme.lineage().term()))
                        .param("previous", Columns.value(programme.lineage().previous()))
                        .param("revises", Columns.value(programme.lineage().revises()))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /// Keeps head, paper and state; fails when somebody changed the programme meanwhile.
    void update(Programme programme) {
        var changed = described(jdbc.sql("""
                update programmes.programme
                   set state = :state, form = :form, type = :type, title = :title, basis = :basis, begins = :begins,
                       ends = :ends, effective_on = :effective, ways = :ways, number = :number, symbol = :symbol,
                       code = :code, dated = :dated, document_id = :document, document_words = :document_words,
                       round = :round, text_hash = :hash, answer_by = :answer_by, sign_by = :sign_by,
                       term_clock = :clock, review = :review, ended_on = :ended, version = version + 1
                 where province_id = :province
                   and id = :id
                   and version = :version
                """), programme)
                .param("round", programme.consultation().round())
                .param("hash", programme.consultation().hash())
                .param("answer_by", programme.consultation().answerBy())
                .param("sign_by", programme.consultation().signBy())
                .param("clock", Columns.value(programme.lineage().clock()))
                .param("review", programme.lineage().review())
                .param("ended", programme.lineage().endedOn())
                .param("version", programme.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("programme " + programme.id());
        }
    }

    private static StatementSpec described(StatementSpec statement, Programme programme) {
        var head = programme.head();
        var paper = programme.paper();
        return statement
                .param("province", programme.province())
                .param("id", programme.id().value())
                .param("state", programme.state().name())
                .param("form", head.form())
                .param("type", head.type())
                .param("title", head.title())
                .param("basis", head.basis())
                .param("begins", head.begins())
                .param("ends", head.ends())
                .param("effective", head.effectiveOn())
                .param("ways", head.ways().toArray(String[]::new))
                .param("number", paper.number())
                .param("symbol", paper.symbol())
                .param(
                        "code",
                        JointSymbol.read(paper.printed())
                                .map(read -> read.code(paper.number()))
                                .orElse(""))
                .param("dated", paper.dated())
                .param("document", paper.document())
                .param("document_words", paper.documentWords());
    }

    /// The programme, locked until the act is done, if it may be seen.
    Programme lock(ProgrammeId id, Visibility sees) {
        return find(id, sees, true).orElseThrow(() -> new NotThere("programme " + id));
    }

    /// The programme, if it may be seen.
    Optional<Programme> find(ProgrammeId id, Visibility sees) {
        return find(id, sees, false);
    }

    private Optional<Programme> find(ProgrammeId id, Visibility sees, boolean lock) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.programme
                 where id = :id
                   and access.may_see(:sees, owner_id, shared_with, published)
                """ + (lock ? " for update" : ""))
                .param("id", id.value())
                .param("sees", sees.sees())
                .query(ProgrammeStore::programme)
                .optional();
    }

    /// Programmes whose day has come.
    List<Programme> readyOn(LocalDate day, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.programme
                 where state = 'SIGNED'
                   and effective_on <= :day
                 order by effective_on, id
                 limit :limit
                   for update skip locked
                """)
                .param("day", day)
                .param("limit", limit)
                .query(ProgrammeStore::programme)
                .list();
    }

    /// The version that a revision replaces, whoever may see it, locked.
    Optional<Programme> lockAny(ProgrammeId id) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.programme
                 where id = :id
                   for update
                """)
                .param("id", id.value())
                .query(ProgrammeStore::programme)
                .optional();
    }

    /// The version that a revision replaces, whoever may see it: who reads the new one reads what changed.
    Optional<Programme> findAny(ProgrammeId id) {
        return jdbc.sql("select " + COLUMNS + """
                  from programmes.programme
                 where id = :id
                """)
                .param("id", id.value())
                .query(ProgrammeStore::programme)
                .optional();
    }

    /// Shows it to its parties and to who works on its items.
    List<OrganisationId> share(Programme programme) {
        return jdbc.sql("""
                update programmes.programme
                   set shared_with = array(
                         select organisation_id from programmes.party
                          where party.province_id = :province and party.programme_id = :id
                          union
                         select lead_id from programmes.item
                          where item.province_id = :province and item.programme_id = :id and lead_id is not null
                          union
                         select unnest(partners) from programmes.item
                          where item.province_id = :province and item.programme_id = :id
                          union
                         select organisation_id from programmes.briefing_duty as duty
                          where duty.province_id = :province and duty.programme_id = :id)
                 where province_id = :province
                   and id = :id
                returning shared_with
                """)
                .param("province", programme.province())
                .param("id", programme.id().value())
                .query((row, number) -> Columns.bodies(row, "shared_with"))
                .single();
    }

    static Programme programme(ResultSet row, int number) throws SQLException {
        return new Programme(
                row.getString("province_id"),
                new ProgrammeId(row.getObject("id", UUID.class)),
                ProgrammeKind.valueOf(row.getString("kind")),
                ProgrammeState.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                head(row),
                paper(row),
                new Consultation(
                        row.getInt("round"),
                        row.getString("text_hash"),
                        Columns.day(row, "answer_by"),
                        Columns.day(row, "sign_by")),
                new Lineage(
                        programmeId(row, "term_id"),
                        programmeId(row, "previous_id"),
                        programmeId(row, "revises"),
                        clock(row),
                        row.getString("review"),
                        Columns.day(row, "ended_on")),
                row.getInt("version"));
    }

    private static Paper paper(ResultSet row) throws SQLException {
        var given = row.getInt("number");
        return new Paper(
                row.wasNull() ? null : given,
                row.getString("symbol"),
                Columns.day(row, "dated"),
                Columns.id(row, "document_id"),
                row.getString("document_words"));
    }

    private static ProgrammeHead head(ResultSet row) throws SQLException {
        return new ProgrammeHead(
                row.getString("type"),
                row.getString("form"),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("begins", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                Columns.words(row, "ways"));
    }

    private static @Nullable ClockId clock(ResultSet row) throws SQLException {
        return Columns.clock(row, "term_clock");
    }

    private static @Nullable ProgrammeId programmeId(ResultSet row, String column) throws SQLException {
        var id = Columns.id(row, column);
        return id == null ? null : new ProgrammeId(id);
    }
}
