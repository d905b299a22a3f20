package vn.phoihop.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.phoihop.registry.DocumentSheet.Target;
import vn.phoihop.registry.symbols.DocumentCode;
import vn.phoihop.shared.Visibility;

/// How documents hang together: relations a person confirmed, and citations whose number and symbol are those of a
/// document of the register and that nobody dismissed.
///
/// Both ends must be visible. A citation is matched when it is looked at, so it also finds a document that came later,
/// and never one that has been hidden since. Numbers begin again every year: where both dates are known, they agree.
@Component
class LinkStore {

    private static final int MOST = 60;

    private static final String EDGES = """
            with near as (
              select province_id, document_id, to_province_id, to_id, kind, confirmed, position
                from registry.link
               where document_id = any(:ids)
              union
              select province_id, document_id, to_province_id, to_id, kind, confirmed, position
                from registry.link
               where to_id = any(:ids))
            select distinct on (near.confirmed, source.id, target.id)
                   source.id, source.number, source.symbol, source.type, source.subject,
                   target.id as to_id, target.number as to_number, target.symbol as to_symbol,
                   target.type as to_type, target.subject as to_subject,
                   near.kind, near.confirmed, near.position
              from near
              join registry.document as source
                on source.province_id = near.province_id
               and source.id = near.document_id
               and access.may_see(:sees, source.owner_id, source.shared_with, source.published)
              join registry.document as target
                on target.province_id = near.to_province_id
               and target.id = near.to_id
               and access.may_see(:sees, target.owner_id, target.shared_with, target.published)
             order by near.confirmed desc, source.id, target.id, near.position
             limit :most
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One document and another it names; `position` is that of the citation, -1 when a person said it without one.
    record Edge(Target from, Target to, RelationKind kind, boolean confirmed, int position) {}

    /// Every link from or to one of these documents.
    List<Edge> edges(Collection<DocumentId> ids, Visibility visibility) {
        return jdbc.sql(EDGES)
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .param("sees", visibility.sees())
                .param("most", MOST)
                .query(LinkStore::edge)
                .list();
    }

    private static Edge edge(ResultSet row, int n) throws SQLException {
        return new Edge(
                new Target(
                        new DocumentId(row.getObject("id", UUID.class)),
                        DocumentCode.printed(row.getString("number"), row.getString("symbol")),
                        row.getString("type"),
                        row.getString("subject")),
                new Target(
                        new DocumentId(row.getObject("to_id", UUID.class)),
                        DocumentCode.printed(row.getString("to_number"), row.getString("to_symbol")),
                        row.getString("to_type"),
                        row.getString("to_subject")),
                RelationKind.valueOf(row.getString("kind")),
                row.getBoolean("confirmed"),
                row.getInt("position"));
    }
}
