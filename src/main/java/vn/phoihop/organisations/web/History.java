package vn.phoihop.organisations.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.web.Drawing.Thing;
import vn.phoihop.organisations.web.SheetPage.Link;
import vn.phoihop.organisations.web.SheetPage.Step;

/// A history made ready to show: drawn, and told step by step.
record History<I>(I here, List<Thing<I>> things, List<Succession<I>> successions) {

    @Nullable
    Drawing drawing() {
        return Drawing.of(
                here,
                things,
                successions.stream()
                        .map(one -> new Drawing.Link<>(one.predecessor(), one.successor(), one.kind()))
                        .toList());
    }

    List<Step> steps() {
        var links = new HashMap<I, Link>();
        things.forEach(thing -> links.put(thing.id(), new Link(thing.href(), thing.name(), "")));
        return successions.stream()
                .map(one -> new Step(
                        one.on(),
                        one.kind(),
                        need(links, one.predecessor()),
                        need(links, one.successor()),
                        one.legalBasis(),
                        one.splitRule()))
                .toList();
    }

    private Link need(Map<I, Link> links, I id) {
        return Objects.requireNonNull(links.get(id));
    }
}
