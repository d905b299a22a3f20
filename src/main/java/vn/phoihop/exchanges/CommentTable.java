package vn.phoihop.exchanges;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.phoihop.shared.OrganisationId;

/// The summary of the comments on a draft (bảng tổng hợp tiếp thu, giải trình ý kiến): every comment of the present
/// round with what became of it; who agreed without comment, who answered without comment, who did not answer. Silence
/// is listed as silence, never as consent.
public record CommentTable(
        String number,
        String subject,
        OrganisationId requester,
        int consulted,
        int answered,
        List<CommentLine> lines,
        List<OrganisationId> agreed,
        List<OrganisationId> withoutComment,
        List<OrganisationId> silent) {

    /// The table of an exchange as its reader may see it.
    public static CommentTable of(ExchangeSheet sheet) {
        var legs = sheet.legs().stream()
                .filter(each -> each.round() == sheet.round())
                .toList();
        return new CommentTable(
                sheet.number(),
                sheet.content().subject(),
                sheet.requester(),
                legs.size(),
                Math.toIntExact(
                        legs.stream().filter(each -> each.answeredAt() != null).count()),
                sheet.comments().stream()
                        .filter(each -> each.round() == sheet.round())
                        .toList(),
                those(legs, LegAnswer.AGREE),
                those(legs, LegAnswer.NO_COMMENT),
                legs.stream()
                        .filter(each -> each.answeredAt() == null)
                        .map(LegSheet::receiver)
                        .toList());
    }

    private static List<OrganisationId> those(List<LegSheet> legs, LegAnswer answer) {
        return legs.stream()
                .filter(each -> each.answeredAt() != null && each.answer() == answer)
                .map(LegSheet::receiver)
                .toList();
    }

    /// Every organisation it names.
    public Set<OrganisationId> organisations() {
        return Set.copyOf(Stream.of(
                        Stream.of(requester),
                        lines.stream().map(CommentLine::organisation),
                        agreed.stream(),
                        withoutComment.stream(),
                        silent.stream())
                .flatMap(each -> each)
                .distinct()
                .toList());
    }
}
