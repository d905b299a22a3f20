package vn.phoihop.petitions;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.petitions.PetitionLists.PetitionsExported;
import vn.phoihop.shared.Actor;

/// The summary tables of a session (bảng tổng hợp kiến nghị cử tri).
@Component
public class Summaries {

    private final Sessions sessions;
    private final PetitionLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Summaries(Sessions sessions, PetitionLists lists, ApplicationEventPublisher events, Clock clock) {
        this.sessions = sessions;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /// The table of a session.
    @Transactional(readOnly = true)
    public SummaryTable of(SessionId id, Actor actor) {
        var session = sessions.need(id, actor).session();
        var filter = PetitionFilter.of(id).of(PetitionKind.PETITION);
        List<PetitionLine> lines = lists.all(filter, PetitionLists.MOST, actor).stream()
                .filter(line -> line.state() != PetitionState.LINKED)
                .toList();
        return SummaryTable.of(session, sessions.progress(id, actor), lines);
    }

    /// The same, to be printed: the trail is told that it left the system.
    @Transactional
    public SummaryTable printed(SessionId id, String form, Actor by) {
        var table = of(id, by);
        events.publishEvent(new PetitionsExported(form, table.lines().size(), by, clock.instant()));
        return table;
    }
}
