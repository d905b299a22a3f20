package vn.phoihop.reading.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reading.Figure.Direction;
import vn.phoihop.reading.figures.Lead.Role;
import vn.phoihop.reading.figures.Quantity.Shape;
import vn.phoihop.reading.figures.Statement.Basis;
import vn.phoihop.reading.figures.Statement.Change;
import vn.phoihop.reading.figures.Statement.Share;

/// Turns the quantities of a passage into statements: what stands alone, with the shares and changes said of it.
final class Assembly {

    private final Prose prose;
    private final Leads leads;
    private final Hosts hosts;
    private final Bases bases;
    private final List<Draft> drafts = new ArrayList<>();

    Assembly(Prose prose) {
        this.prose = prose;
        this.leads = new Leads(prose);
        this.hosts = new Hosts(prose, leads);
        this.bases = new Bases(prose, leads);
    }

    /// A statement in the making.
    static final class Draft {
        final Quantity quantity;
        final List<Share> shares = new ArrayList<>();
        final List<Change> changes = new ArrayList<>();
        int end;

        Draft(Quantity quantity) {
            this.quantity = quantity;
            this.end = quantity.to();
        }

        boolean isChange() {
            return changes.stream()
                    .anyMatch(change -> quantity.equals(change.absolute()) || quantity.equals(change.percent()));
        }
    }

    List<Statement> statements() {
        Quantity previous = null;
        Lead before = null;
        Draft host = null;
        for (var quantity : prose.quantities()) {
            if (previous != null && prose.sentence(previous.number()) != prose.sentence(quantity.number())) {
                previous = null;
                before = null;
                host = null;
            }
            var lead = leads.of(quantity, previous, before);
            host = place(quantity, lead, host);
            previous = quantity;
            before = lead;
        }
        var described = new Wording(prose, leads);
        return drafts.stream().map(described::statement).toList();
    }

    /// Gives a quantity to the statement it belongs to; answers that statement.
    private Draft place(Quantity quantity, Lead lead, @Nullable Draft last) {
        return switch (lead.role()) {
            case TWIN -> last == null ? begin(quantity) : twin(quantity, last);
            case WHOLE -> last == null ? begin(quantity) : whole(quantity, last);
            case BEFORE -> before(quantity, last);
            case PLANNED -> planned(quantity, last);
            case UP, DOWN -> change(quantity, lead);
            case SHARE, INDEX -> share(quantity, lead);
            case PRIMARY -> primary(quantity, last);
        };
    }

    private Draft begin(Quantity quantity) {
        var draft = new Draft(quantity);
        drafts.add(draft);
        return draft;
    }

    /// A number that stands for itself; `tăng từ 120 lên 150` sets it against the one before.
    private Draft primary(Quantity quantity, @Nullable Draft last) {
        var draft = begin(quantity);
        if (last != null && last.quantity.to() <= quantity.from() && quantity.from() - last.quantity.to() <= 3) {
            var way = bases.fromTo(last.quantity, quantity);
            if (way != null && last.quantity.fits(quantity)) {
                draft.changes.add(new Change(way, null, null, last.quantity, null));
            }
        }
        return draft;
    }

    private Draft change(Quantity quantity, Lead lead) {
        var way = lead.role() == Role.UP ? Direction.UP : Direction.DOWN;
        var base = bases.of(quantity, lead);
        boolean percent = quantity.isPercent();
        var change = new Change(way, percent ? quantity : null, percent ? null : quantity, null, base);
        var host = hosts.of(quantity, lead, drafts);
        if (host == null || (!percent && !host.quantity.fits(quantity))) {
            var alone = begin(quantity);
            alone.changes.add(change);
            alone.end = bases.end(quantity);
            return alone;
        }
        return attach(host, change, bases.end(quantity));
    }

    /// Completes `tăng từ 120 lên 150 (tăng 25%)`, else adds a change of its own.
    private static Draft attach(Draft host, Change change, int end) {
        host.end = Math.max(host.end, end);
        var last = host.changes.isEmpty() ? null : host.changes.getLast();
        if (last != null && last.percent() == null && last.absolute() == null && last.before() != null) {
            host.changes.removeLast();
            host.changes.add(
                    new Change(change.direction(), change.percent(), change.absolute(), last.before(), change.base()));
        } else {
            host.changes.add(change);
        }
        return host;
    }

    private Draft share(Quantity quantity, Lead lead) {
        var host = hosts.of(quantity, lead, drafts);
        if (host == null || host.quantity.isPercent()) {
            var alone = begin(quantity);
            if (bases.isPeriod(bases.of(quantity, lead)) && lead.role() == Role.INDEX) {
                alone.changes.add(new Change(Direction.REACHED, quantity, null, null, bases.of(quantity, lead)));
            }
            return alone;
        }
        var base = bases.of(quantity, lead);
        if (bases.isPeriod(base)) {
            return attach(host, new Change(Direction.REACHED, quantity, null, null, base), bases.end(quantity));
        }
        host.shares.add(new Share(quantity, basis(lead, base), base, null));
        host.end = Math.max(host.end, bases.end(quantity));
        return host;
    }

    private Basis basis(Lead lead, @Nullable String base) {
        if (bases.isPlan(base)) {
            return Basis.PLAN;
        }
        boolean part = lead.cue() != null && lead.cue().startsWith("chiếm");
        return part || bases.isTotal(base) ? Basis.WHOLE : Basis.UNSAID;
    }

    private Draft twin(Quantity quantity, Draft host) {
        if (host.changes.isEmpty()) {
            return begin(quantity);
        }
        var change = host.changes.removeLast();
        boolean earlier = change.percent() != null && bases.namesPeriodBetween(change.percent(), quantity);
        host.changes.add(new Change(
                change.direction(),
                quantity.isPercent() ? quantity : change.percent(),
                quantity.isPercent() ? change.absolute() : quantity,
                earlier ? quantity : change.before(),
                change.base() == null ? bases.behind(quantity) : change.base()));
        host.end = Math.max(host.end, bases.end(quantity));
        return host;
    }

    private Draft whole(Quantity quantity, Draft host) {
        if (host.shares.isEmpty() || !host.quantity.fits(quantity)) {
            return begin(quantity);
        }
        var share = host.shares.removeLast();
        host.shares.add(new Share(share.percent(), Basis.WHOLE, share.base(), quantity));
        host.end = Math.max(host.end, quantity.to());
        return host;
    }

    private Draft before(Quantity quantity, @Nullable Draft host) {
        if (host == null
                || host.changes.isEmpty()
                || !host.quantity.fits(quantity)
                || quantity.shape() != Shape.AMOUNT) {
            return begin(quantity);
        }
        var change = host.changes.removeLast();
        host.changes.add(new Change(change.direction(), change.percent(), change.absolute(), quantity, change.base()));
        host.end = Math.max(host.end, quantity.to());
        return host;
    }

    private Draft planned(Quantity quantity, @Nullable Draft host) {
        if (host == null || host.shares.isEmpty() || !host.quantity.fits(quantity)) {
            return begin(quantity);
        }
        var share = host.shares.removeLast();
        host.shares.add(new Share(share.percent(), Basis.PLAN, share.base(), quantity));
        host.end = Math.max(host.end, quantity.to());
        return host;
    }
}
