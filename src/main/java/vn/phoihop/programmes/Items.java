package vn.phoihop.programmes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.programmes.ProgrammeKeeper.Held;
import vn.phoihop.shared.Actor;

/// The items of a draft: added, changed, moved, removed, pasted.
@Component
public class Items {

    /// The most items one programme has.
    public static final int MOST = 300;

    private final ItemStore store;
    private final ProgrammeStore programmes;
    private final ProgrammeKeeper keeper;
    private final DraftRules rules;

    Items(ItemStore store, ProgrammeStore programmes, ProgrammeKeeper keeper, DraftRules rules) {
        this.store = store;
        this.programmes = programmes;
        this.keeper = keeper;
        this.rules = rules;
    }

    /// Adds items at the end; `ids` were made with the form, so that sending it twice adds them once.
    @Transactional
    public Optional<Refusal> add(ProgrammeId id, List<UUID> ids, List<ItemText> texts, Actor by) {
        var held = keeper.hold(id, by);
        var there = store.of(held.programme());
        var refused = held.refuses(Step.REWORD, by)
                .or(() -> there.size() + texts.size() > MOST
                        ? Optional.of(Refusal.TOO_MANY_ITEMS)
                        : rules.refusalOfItems(texts));
        if (refused.isPresent()) {
            return refused;
        }
        var place = there.isEmpty() ? 0 : there.getLast().place() + 1;
        for (int i = 0; i < texts.size(); i++) {
            var item = new Item(ids.get(i), ids.get(i), place + i, texts.get(i), false, Outcome.NONE, "", 0);
            store.add(held.programme(), item);
        }
        done(held);
        return Optional.empty();
    }

    /// Changes an item as it was when the actor saw it.
    @Transactional
    public Optional<Refusal> change(ProgrammeId id, UUID item, int version, ItemText text, Actor by) {
        var held = keeper.hold(id, by);
        var refused = held.refuses(Step.REWORD, by).or(() -> rules.refusalOfItems(List.of(text)));
        if (refused.isPresent()) {
            return refused;
        }
        var old = need(held, item);
        if (!old.text().equals(text)) {
            store.change(held.programme(), old.saying(text, version));
            done(held);
        }
        return Optional.empty();
    }

    private Item need(Held held, UUID item) {
        return store.find(held.programme(), item)
                .orElseThrow(() -> new OptimisticLockingFailureException("item " + item + " is gone"));
    }

    /// Takes an item out, as it was when the actor saw it.
    @Transactional
    public Optional<Refusal> remove(ProgrammeId id, UUID item, int version, Actor by) {
        var held = keeper.hold(id, by);
        var refused = held.refuses(Step.REWORD, by);
        if (refused.isEmpty()) {
            var old = need(held, item);
            store.remove(held.programme(), old.saying(old.text(), version));
            done(held);
        }
        return refused;
    }

    /// Moves an item one place up or down.
    @Transactional
    public Optional<Refusal> move(ProgrammeId id, UUID item, boolean up, Actor by) {
        var held = keeper.hold(id, by);
        var refused = held.refuses(Step.REWORD, by);
        if (refused.isPresent()) {
            return refused;
        }
        var order = new ArrayList<>(
                store.of(held.programme()).stream().map(Item::id).toList());
        var from = order.indexOf(item);
        var to = from + (up ? -1 : 1);
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            for (int place = 0; place < order.size(); place++) {
                store.place(held.programme(), order.get(place), place);
            }
        }
        return Optional.empty();
    }

    private void done(Held held) {
        if (held.programme().consultation().round() > 0) {
            programmes.share(held.programme());
        }
    }
}
