package vn.phoihop.registry.numbering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.shared.OrganisationId;

/// The numbers of the office (số văn bản, số đến).
///
/// A number is taken inside the transaction that registers, from the row of its series locked until that transaction
/// ends: what is undone gives its number back, so there is neither gap nor reuse.
@Component
public class Numbering {

    private final NumberingStore store;

    Numbering(NumberingStore store) {
        this.store = store;
    }

    /// The series of arrivals of a year.
    public SeriesKey arrivals(String provinceId, OrganisationId owner, LocalDate arrivedOn) {
        return new SeriesKey(provinceId, owner, Book.ARRIVAL, "", Integer.toString(arrivedOn.getYear()));
    }

    /// The State series of a type of document; types may share one.
    public SeriesKey state(String provinceId, OrganisationId owner, String type, LocalDate day) {
        var group = store.groupOf(provinceId, owner, Book.STATE, type);
        return new SeriesKey(provinceId, owner, Book.STATE, group, Integer.toString(day.getYear()));
    }

    /// The Party series of a type of document; empty when no term of the organisation has this day.
    public Optional<SeriesKey> party(String provinceId, OrganisationId owner, String type, LocalDate day) {
        var group = store.groupOf(provinceId, owner, Book.PARTY, type);
        return store.termOn(provinceId, owner, day)
                .map(term -> new SeriesKey(provinceId, owner, Book.PARTY, group, term.name()));
    }

    /// Takes the next number.
    @Transactional(propagation = Propagation.MANDATORY)
    public Taken next(SeriesKey key) {
        var series = store.lock(key);
        store.advance(key, series.last() + 1, series.opened());
        return new Taken(series.id(), series.last() + 1);
    }

    /// Takes a number that was given on paper: only up to where the system began to count. Until it has given its
    /// first number, each such number moves that place. Empty when the system has counted past it.
    ///
    /// That the number is not taken twice is for the register to know, which has the document.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Taken> given(SeriesKey key, int ordinal) {
        var series = store.lock(key);
        if (ordinal > series.opened() && series.hasCounted()) {
            return Optional.empty();
        }
        if (ordinal > series.opened()) {
            store.advance(key, ordinal, ordinal);
        }
        return Optional.of(new Taken(series.id(), ordinal));
    }

    @Transactional(readOnly = true)
    public List<SeriesLine> series(String provinceId, OrganisationId owner) {
        return store.series(provinceId, owner);
    }

    @Transactional(readOnly = true)
    public List<Term> terms(String provinceId, OrganisationId owner) {
        return store.terms(provinceId, owner);
    }

    /// Adds a term; false when it overlaps another or ends before it begins.
    @Transactional
    public boolean addTerm(String provinceId, OrganisationId owner, Term term) {
        if (!term.begins().isBefore(term.ends()) || store.overlaps(provinceId, owner, term)) {
            return false;
        }
        store.addTerm(provinceId, owner, term);
        return true;
    }

    /// Lets a type share the series of a group from its next number on.
    @Transactional
    public void group(String provinceId, OrganisationId owner, Book book, String type, String name) {
        store.group(provinceId, owner, book, type, name);
    }
}
