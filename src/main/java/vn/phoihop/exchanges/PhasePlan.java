package vn.phoihop.exchanges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// What our own organisations will make known in one phase: facts, which organisation publishes them, who speaks, by
/// which channel and when, what people will ask, what help there is for those affected, what is still unknown.
///
/// No part of it speaks to an outlet: it plans our own information and nobody else’s. `evidence` says what was carried
/// out.
public record PhasePlan(
        Phase phase,
        String facts,
        @Nullable OrganisationId publisher,
        String spokesperson,
        String channel,
        String moment,
        String questions,
        String help,
        String unknown,
        String evidence) {

    /// Whether anything is planned.
    public boolean isPlanned() {
        return !facts.isBlank();
    }

    /// Whether it says what, by whom and when.
    boolean isWhole() {
        return isPlanned() && publisher != null && !channel.isBlank() && !moment.isBlank();
    }

    List<String> words() {
        return List.of(facts, spokesperson, channel, moment, questions, help, unknown);
    }
}
