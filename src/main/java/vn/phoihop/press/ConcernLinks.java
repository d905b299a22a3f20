package vn.phoihop.press;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.phoihop.concerns.Channel;
import vn.phoihop.concerns.ConcernId;
import vn.phoihop.concerns.ConcernNumber;
import vn.phoihop.concerns.ConcernSheets;
import vn.phoihop.concerns.Concerns;
import vn.phoihop.concerns.Field;
import vn.phoihop.concerns.NewConcern;
import vn.phoihop.concerns.Opening;
import vn.phoihop.organisations.Areas;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.Reference;

/// Takes what the press raised rightly to the public concerns: one for each item, opened or joined in the transaction
/// of the findings. Its age starts when the item was published.
@Component
class ConcernLinks implements ConcernDoor {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Concerns concerns;
    private final ConcernSheets sheets;
    private final Areas areas;
    private final PressClocks times;
    private final MessageSource messages;

    ConcernLinks(Concerns concerns, ConcernSheets sheets, Areas areas, PressClocks times, MessageSource messages) {
        this.concerns = concerns;
        this.sheets = sheets;
        this.areas = areas;
        this.times = times;
        this.messages = messages;
    }

    @Override
    public Answer open(PressItem item, List<Fact> facts, Instant at, Actor by) {
        var area = areas.withCode(item.place().code(), times.day(at));
        if (area.isEmpty()) {
            return new Answer.Refused(Refusal.CONCERN_MISSING);
        }
        var title = facts.size() == 1
                ? facts.getFirst().words()
                : item.publication().title();
        var fresh = NewConcern.of(
                        Channel.PRESS,
                        Field.valueOf(item.topic().name()),
                        title,
                        told(facts),
                        area.get().id())
                .from(item.reference());
        var first = times.opening(item.publication().publishedOn());
        return switch (concerns.open(fresh, first.isAfter(at) ? at : first, at, by)) {
            case Opening.Opened(var id, var receipt) -> linked(id, by);
            case Opening.Refused no -> new Answer.Refused(Refusal.CONCERN_MISSING);
        };
    }

    private Answer linked(ConcernId id, Actor by) {
        return concerns.find(id, by)
                .<Answer>map(Answer.Linked::new)
                .orElseGet(() -> new Answer.Refused(Refusal.CONCERN_MISSING));
    }

    /// Each fact with what was found of it.
    private String told(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact.words() + " ("
                        + messages.getMessage("press.finding." + fact.finding(), null, VIETNAMESE) + ": "
                        + fact.explanation() + ")")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Answer join(PressItem item, List<Fact> facts, String number, Instant at, Actor by) {
        return ConcernNumber.read(number)
                .flatMap(read -> concerns.numbered(read, by))
                .map(id -> joined(id, item, by))
                .orElseGet(() -> new Answer.Refused(Refusal.NO_SUCH_CONCERN));
    }

    private Answer joined(ConcernId id, PressItem item, Actor by) {
        concerns.join(id, item.reference(), by);
        return linked(id, by);
    }

    @Override
    public boolean isAnswered(Reference concern, Actor by) {
        var id = new ConcernId(UUID.fromString(concern.id()));
        return concerns.find(id, by).isPresent()
                && sheets.need(id, by).line().state().isAnswered();
    }
}
