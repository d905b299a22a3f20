package vn.phoihop.tasks;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.registry.spi.DocumentAct;
import vn.phoihop.registry.spi.DocumentActs;
import vn.phoihop.shared.Actor;

/// Offers on the page of a document to make tasks of its sentences.
@Component
class DocumentTasks implements DocumentActs {

    private final ListStore store;
    private final Clock clock;

    DocumentTasks(ListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentAct> on(UUID document, Actor actor) {
        if (actor.roles().stream().noneMatch(TaskSheets.WORKING::contains)) {
            return List.of();
        }
        var made = store.ofSources("registry", List.of(document.toString()), actor, clock.instant());
        var count = made.values().stream().mapToInt(List::size).sum();
        return List.of(new DocumentAct("tasks.document.act", "/tasks/from-document/" + document, count));
    }
}
