package vn.phoihop.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.outgoing.OutgoingSheet.OnPaper;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// What was signed on paper, each entry kept.
@Component
class PaperStore {

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OutgoingDocument document, PaperSigning.Paper paper, Actor by, Instant at) {
        jdbc.sql("""
                insert into registry.outgoing_paper (province_id, outgoing_id, body_id, signed_on, signatory, place,
                       text_hash, entered_by, entered_at)
                values (:province, :document, :body, :day, :signatory, :place,
                       :hash, :by, :at)
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param("body", paper.body().value())
                .param("day", paper.day())
                .param("signatory", paper.signatory())
                .param("place", paper.place())
                .param("hash", document.text().hash())
                .param("by", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The papers of those bodies whose signature counts, the last of each.
    List<OnPaper> of(OutgoingDocument document) {
        return jdbc.sql("""
                select distinct on (body_id) body_id, signed_on, signatory, place
                  from registry.outgoing_paper
                 where province_id = :province and outgoing_id = :document and body_id = any (:signed)
                 order by body_id, no desc
                """)
                .param("province", document.province())
                .param("document", document.id().value())
                .param(
                        "signed",
                        document.signedBy().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, n) -> new OnPaper(
                        new OrganisationId(row.getObject("body_id", UUID.class)),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signatory"),
                        row.getString("place")))
                .list();
    }
}
