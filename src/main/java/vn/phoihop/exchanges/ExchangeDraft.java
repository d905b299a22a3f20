package vn.phoihop.exchanges;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.shared.OrganisationId;

/// An exchange as it is prepared: what it says, to whom, and what only its kind has. `form` is the one-time number of
/// the form: the same form posted twice makes one exchange.
public record ExchangeDraft(
        UUID form,
        ExchangeKind kind,
        ExchangeContent content,
        List<OrganisationId> receivers,
        @Nullable MeetingPlan meeting,
        List<PhasePlan> phases,
        List<Figure> figures) {

    public ExchangeDraft {
        receivers = receivers.stream().distinct().toList();
        phases = phases.stream().filter(PhasePlan::isPlanned).toList();
        figures = List.copyOf(figures);
    }

    /// A kind that has nothing of its own.
    public static ExchangeDraft of(ExchangeKind kind, ExchangeContent content, List<OrganisationId> receivers) {
        return new ExchangeDraft(UUID.randomUUID(), kind, content, receivers, null, List.of(), List.of());
    }

    public ExchangeDraft meeting(MeetingPlan plan) {
        return new ExchangeDraft(form, kind, content, receivers, plan, phases, figures);
    }

    public ExchangeDraft phases(List<PhasePlan> plans) {
        return new ExchangeDraft(form, kind, content, receivers, meeting, plans, figures);
    }

    public ExchangeDraft figures(List<Figure> counted) {
        return new ExchangeDraft(form, kind, content, receivers, meeting, phases, counted);
    }

    /// Everything typed.
    List<String> words() {
        var ofMeeting = meeting == null ? Stream.<String>of() : Stream.of(meeting.place(), meeting.agenda());
        return Stream.of(
                        content.words().stream(),
                        ofMeeting,
                        phases.stream().flatMap(each -> each.words().stream()),
                        figures.stream().flatMap(each -> Stream.of(each.topic(), each.place())))
                .flatMap(each -> each)
                .toList();
    }
}
