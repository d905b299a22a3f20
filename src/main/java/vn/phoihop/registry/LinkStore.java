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

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One document and another it names; `position` is that of the citation, -1 when a person said it without one.
    record Edge(Target from, Target to, RelationKind kind, boolean confirmed, int position) {}

    /// Every link from or to one of these documents.
    List<Edge> edges(Collection<DocumentId> ids, Visibility visibility) {
        return jdbc.sql("""
                with near as (
                  select province_id, id, number, symbol, code, dated, type, subject
                    from registry.document
                   where id = any(:ids)
                     and access.may_see(:sees, owner_id, shared_with, published)),
                edge as (
                  select citation.province_id, citation.document_id, target.province_id as to_province_id,
                         target.id as to_id, citation.kind, false as confirmed, citation.position
                    from near
                    join registry.citation
                      on citation.province_id = near.province_id
                     and citation.document_id = near.id
                     and citation.code <> ''
                    join registry.document as target
                      on search.fold(target.code) = search.fold(citation.code)
                     and target.code = citation.code
                     and (starts_with(target.dated, citation.dated) or starts_with(citation.dated, target.dated))
                  union all
                  select citation.province_id, citation.document_id, near.province_id, near.id,
                         citation.kind, false, citation.position
                    from near
                    join registry.citation
                      on near.code <> ''
                     and search.fold(citation.code) = search.fold(near.code)
                     and citation.code = near.code
                     and (starts_with(near.dated, citation.dated) or starts_with(citation.dated, near.dated))
                  union all
                  select relation.province_id, relation.document_id, relation.to_province_id, relation.to_id,
                         relation.kind, true, -1
                    from near
                    join registry.relation
                      on relation.confirmed
                     and (relation.province_id, relation.document_id) = (near.province_id, near.id)
                  union all
                  select relation.province_id, relation.document_id, relation.to_province_id, relation.to_id,
                         relation.kind, true, -1
                    from near
                    join registry.relation
                      on relation.confirmed
                     and (relation.to_province_id, relation.to_id) = (near.province_id, near.id))
                select distinct on (edge.confirmed, source.id, target.id)
                       source.id, source.number, source.symbol, source.type, source.subject,
                       target.id as to_id, target.number as to_number, target.symbol as to_symbol,
                       target.type as to_type, target.subject as to_subject,
                       edge.kind, edge.confirmed, edge.position
                  from edge
                  join registry.document as source
                    on source.province_id = edge.province_id
                   and source.id = edge.document_id
                   and access.may_see(:sees, source.owner_id, source.shared_with, source.published)
                  join registry.document as target
                    on target.province_id = edge.to_province_id
                   and target.id = edge.to_id
                   and access.may_see(:sees, target.owner_id, target.shared_with, target.published)
                 where source.id <> target.id
                   and (edge.confirmed or not exists (
                         select from registry.relation
                          where relation.province_id = edge.province_id
                            and relation.document_id = edge.document_id
                            and relation.to_id = edge.to_id))
                 order by edge.confirmed desc, source.id, target.id, edge.position
                 limit :most
                """)
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
