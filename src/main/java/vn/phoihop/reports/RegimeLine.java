package vn.phoihop.reports;

import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// A reporting regime (chế độ báo cáo) with the eleven things NĐ 09/2019/NĐ-CP asks of one: name, content, who reports,
/// who receives, way of sending, deadline, frequency, cut-off, outline, form, guide; and its basis.
///
/// `figures` is the regime of the figures whose windows are the cut-off; `owner` is who set it up, nobody when it
/// shipped with the program.
public record RegimeLine(
        String code,
        Kind kind,
        String name,
        Content content,
        String reporters,
        String receivers,
        String way,
        String deadline,
        Frequency frequency,
        String cutOff,
        String outline,
        String outlineName,
        String form,
        String guide,
        String basis,
        String figures,
        @Nullable OrganisationId owner,
        int version) {

    /// Whether an organisation set it up: it did not ship with the program.
    public boolean isOwn() {
        return owner != null;
    }

    /// Periodic, thematic, ad hoc (định kỳ, chuyên đề, đột xuất).
    public enum Kind {
        PERIODIC,
        THEMATIC,
        AD_HOC
    }

    /// Words, figures, both.
    public enum Content {
        WORDS,
        FIGURES,
        BOTH
    }

    /// How often.
    public enum Frequency {
        MONTH,
        QUARTER,
        HALF,
        NINE,
        YEAR,
        TERM,
        ONCE
    }
}
