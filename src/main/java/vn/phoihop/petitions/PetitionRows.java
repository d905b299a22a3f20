package vn.phoihop.petitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.registry.DocumentId;
import vn.phoihop.shared.OrganisationId;

/// A row of the table of petitions, read.
final class PetitionRows {

    static final String ROW = """
            select province_id, id, number, kind, state, owner_id, shared_with, session_id, first_session_id, round_id,
                   meeting_id, topic, wording, summary, field, competence, receiver_id, lead_id, partners,
                   competent_body, paper, document_id, asked_on, linked_to, answer_id, prepared_by, answer_class, round,
                   sent_back, holding, session_asked, reported, carried, reraised, told_on, told_where, publication,
                   public_text, proposed_by, return_clock, answer_clock, review_clock, collected_at, raised_on, sent_at, received_at,
                   answered_at, accepted_at, closed_at, version
              from petitions.petition
            """;

    private PetitionRows() {}

    static Petition petition(ResultSet row, int n) throws SQLException {
        return new Petition(
                row.getString("province_id"),
                new PetitionId(Columns.id(row, "id")),
                row.getString("number"),
                PetitionKind.valueOf(row.getString("kind")),
                PetitionState.valueOf(row.getString("state")),
                new OrganisationId(Columns.id(row, "owner_id")),
                Set.copyOf(Columns.organisations(row, "shared_with")),
                content(row),
                course(row),
                handling(row),
                answering(row),
                clocks(row),
                new Petition.Publicity(
                        Petition.Publicity.State.valueOf(row.getString("publication")),
                        row.getString("public_text"),
                        Petition.account(Columns.idOrNull(row, "proposed_by"))),
                row.getInt("version"));
    }

    static PetitionContent content(ResultSet row) throws SQLException {
        return new PetitionContent(
                row.getString("topic"),
                row.getString("wording"),
                row.getString("summary"),
                Columns.constant(row, "field", Field.class),
                Columns.constant(row, "competence", Competence.class));
    }

    private static PetitionCourse course(ResultSet row) throws SQLException {
        @Nullable UUID linked = Columns.idOrNull(row, "linked_to");
        return new PetitionCourse(
                new SessionId(Columns.id(row, "session_id")),
                new SessionId(Columns.id(row, "first_session_id")),
                new RoundId(Columns.id(row, "round_id")),
                new MeetingId(Columns.id(row, "meeting_id")),
                Columns.day(row, "raised_on"),
                row.getInt("carried"),
                row.getInt("reraised"),
                linked == null ? null : new PetitionId(linked),
                Columns.dayOrNull(row, "told_on"),
                row.getString("told_where"),
                new PetitionCourse.Moments(
                        Columns.moment(row, "collected_at"),
                        Columns.momentOrNull(row, "sent_at"),
                        Columns.momentOrNull(row, "received_at"),
                        Columns.momentOrNull(row, "answered_at"),
                        Columns.momentOrNull(row, "accepted_at"),
                        Columns.momentOrNull(row, "closed_at")));
    }

    private static PetitionHandling handling(ResultSet row) throws SQLException {
        @Nullable UUID document = Columns.idOrNull(row, "document_id");
        return new PetitionHandling(
                Columns.organisation(row, "receiver_id"),
                Columns.organisation(row, "lead_id"),
                Columns.organisations(row, "partners"),
                Columns.organisation(row, "competent_body"),
                row.getString("paper"),
                document == null ? null : new DocumentId(document),
                Columns.dayOrNull(row, "asked_on"));
    }

    private static PetitionAnswering answering(ResultSet row) throws SQLException {
        @Nullable UUID answer = Columns.idOrNull(row, "answer_id");
        return new PetitionAnswering(
                answer == null ? null : new AnswerId(answer),
                Petition.account(Columns.idOrNull(row, "prepared_by")),
                Columns.constant(row, "answer_class", AnswerClass.class),
                row.getInt("round"),
                row.getInt("sent_back"),
                row.getBoolean("holding"),
                row.getBoolean("session_asked"),
                row.getBoolean("reported"));
    }

    private static PetitionClocks clocks(ResultSet row) throws SQLException {
        return new PetitionClocks(
                Columns.clock(row, "return_clock"),
                Columns.clock(row, "answer_clock"),
                Columns.clock(row, "review_clock"));
    }

    static OrganisationId owner(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Columns.organisation(row, "owner_id"));
    }
}
