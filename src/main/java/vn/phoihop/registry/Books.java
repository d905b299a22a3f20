package vn.phoihop.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.organisations.Seats;
import vn.phoihop.registry.numbering.Book;
import vn.phoihop.registry.numbering.Numbering;
import vn.phoihop.registry.numbering.SeriesLine;
import vn.phoihop.registry.numbering.Term;
import vn.phoihop.shared.Actor;

/// How an organisation numbers its documents: its series, its terms, the types that share a series.
@Component
public class Books {

    private final Numbering numbering;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Books(Numbering numbering, Seats seats, ApplicationEventPublisher events, Clock clock) {
        this.numbering = numbering;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SeriesLine> series(Actor actor) {
        return numbering.series(seats.provinceOf(actor.organisation()), actor.organisation());
    }

    @Transactional(readOnly = true)
    public List<Term> terms(Actor actor) {
        return numbering.terms(seats.provinceOf(actor.organisation()), actor.organisation());
    }

    /// Enters a term; false when it overlaps another or ends before it begins.
    @Transactional
    public boolean addTerm(Term term, Actor by) {
        var isAdded = numbering.addTerm(seats.provinceOf(by.organisation()), by.organisation(), term);
        if (isAdded) {
            events.publishEvent(new NumberingChanged("term " + term.name(), by, clock.instant()));
        }
        return isAdded;
    }

    /// Enters the congress term (nhiệm kỳ) of these days, both included, through which Party numbers run.
    @Transactional
    public boolean openTerm(String name, LocalDate begins, LocalDate ends, Actor by) {
        return addTerm(new Term(name, begins, ends), by);
    }

    /// Lets a type of document take its numbers from the series of a group.
    @Transactional
    public void group(Book book, String type, String name, Actor by) {
        var written = type.strip().toUpperCase(Locale.ROOT);
        if (book == Book.ARRIVAL || written.isEmpty() || name.isBlank()) {
            return;
        }
        numbering.group(seats.provinceOf(by.organisation()), by.organisation(), book, written, name.strip());
        events.publishEvent(new NumberingChanged(book + " " + written + " in " + name.strip(), by, clock.instant()));
    }
}
