package vn.phoihop.press;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.organisations.Seats;
import vn.phoihop.press.Capture.Captured;
import vn.phoihop.press.Capture.Refused;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.Reference;
import vn.phoihop.shared.Role;

/// Press items (báo chí nêu): entered by hand, one link at a time, after they were published; and shown in full.
@Component
public class PressItems {

    private final ItemStore store;
    private final PressForms forms;
    private final PaperStore papers;
    private final PressListStore lists;
    private final PressKeeper keeper;
    private final PressClocks times;
    private final PressPublishing publishing;
    private final Clocks clocks;
    private final Seats seats;
    private final Clock clock;

    PressItems(
            ItemStore store,
            PressForms forms,
            PaperStore papers,
            PressListStore lists,
            PressKeeper keeper,
            PressClocks times,
            PressPublishing publishing,
            Clocks clocks,
            Seats seats,
            Clock clock) {
        this.store = store;
        this.forms = forms;
        this.papers = papers;
        this.lists = lists;
        this.keeper = keeper;
        this.times = times;
        this.publishing = publishing;
        this.clocks = clocks;
        this.seats = seats;
        this.clock = clock;
    }

    /// Captures what was published, now.
    @Transactional
    public Capture<PressItemId> capture(NewPressItem fresh, Actor by) {
        return capture(fresh, clock.instant(), by);
    }

    /// Captures what was published, at a moment not in the future; the same form captures once.
    @Transactional
    public Capture<PressItemId> capture(NewPressItem fresh, Instant at, Actor by) {
        var province = seats.provinceOf(by.organisation());
        var known = forms.typedIn(PressForms.Table.ITEM, fresh.form(), province);
        if (known.isPresent()) {
            return new Captured<>(new PressItemId(known.get()));
        }
        var refused = refusal(fresh, at, by);
        if (refused.isPresent()) {
            return new Refused<>(refused.get());
        }
        var item = item(fresh, province, at, by);
        store.insert(item, fresh.form());
        papers.add(item, fresh.facts());
        keeper.tell(item, PressMove.CAPTURE, at, by, fresh.publication().outlet());
        return new Captured<>(item.id());
    }

    private Optional<Refusal> refusal(NewPressItem fresh, Instant at, Actor by) {
        if (at.isAfter(clock.instant())) {
            return Optional.of(Refusal.NOT_AT_THAT_TIME);
        }
        if (!by.isOneOf(Role.SPOKESPERSON, Role.SPECIALIST)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        var publication = fresh.publication();
        var words = new ArrayList<>(List.of(publication.outlet(), publication.title()));
        fresh.facts().forEach(fact -> words.add(fact.words()));
        return publication.refusal(times.day(at)).or(() -> PressText.refuses(words));
    }

    private PressItem item(NewPressItem fresh, String province, Instant at, Actor by) {
        var id = new PressItemId(UUID.randomUUID());
        var number = new PressNumber(PressNumber.ITEM, times.day(at).getYear(), forms.nextSerial());
        var publication = fresh.publication();
        var record = new Reference(PressItem.KIND, id.toString(), number.toString(), publication.title());
        var audience = Audience.of(by.organisation());
        var assign = times.start(province, "PI-K", record, audience, at, by);
        var answer = times.answer(province, record, audience, publication, by);
        return new PressItem(
                province,
                id,
                number,
                publication,
                fresh.place(),
                fresh.topic(),
                at,
                new PressItem.Hands(by.organisation(), null, List.of(), null),
                PressState.CAPTURED,
                1,
                "",
                "",
                PressItem.Outlet.NOT_ASKED,
                null,
                PressItem.Times.begin(assign, answer),
                0);
    }

    /// One item in full, if this actor may see it.
    @Transactional(readOnly = true)
    public PressSheet need(PressItemId id, Actor actor) {
        var item = store.need(id, actor);
        var line = lists.one(id, actor, clock.instant()).orElseThrow(() -> new NotThere("press item " + id));
        var written = papers.papers(item);
        return new PressSheet(
                line,
                item.capturedAt(),
                item.hands().partners(),
                item.hands().concerned(),
                item.round(),
                item.reasonCode(),
                item.reason(),
                item.outlet().on(),
                item.outlet().words(),
                may(item, written, actor),
                written,
                publishing.preview(item, written, clock.instant()).orElse(null),
                clocks.of(PressItem.KIND, id.toString(), actor.visibility()));
    }

    private static Set<PressMove> may(PressItem item, PressSheet.Papers papers, Actor actor) {
        var parts = item.parts(actor);
        var may = EnumSet.noneOf(PressMove.class);
        for (var move : PressMove.values()) {
            if (PressFlow.refuses(move, item.state(), parts).isEmpty()) {
                may.add(move);
            }
        }
        var last = papers.responses().isEmpty() ? null : papers.responses().getLast();
        var corrects = last != null && last.corrects() && last.sentAt() == null;
        may.remove(corrects ? PressMove.DRAFT_CORRECTION : PressMove.CORRECT);
        if (last == null || !Responses.asksTheOutlet(last.kind())) {
            may.remove(PressMove.RECORD_OUTCOME);
        }
        if (!item.state().isOwed()) {
            may.remove(PressMove.EXTEND);
        }
        return may;
    }
}
