package vn.phoihop.example;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.phoihop.example.State.Kind;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;

/// Makes the worked example at the first start on an empty database, unless told to leave it empty.
///
/// All of it is one transaction: a start that is cut off leaves nothing half made, and the next one makes it whole.
@Component
@Order(1000)
@ConditionalOnProperty(name = "phoihop.purpose", havingValue = "SERVE")
class Example implements ApplicationRunner {

    private final State state;
    private final Locality locality;
    private final Staff staff;
    private final Mail mail;
    private final YearOfWork year;
    private final ApplicationEventPublisher events;
    private final Notebook notebook;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final boolean isWanted;
    private final Clock clock;
    private final ZoneId zone;

    Example(
            State state,
            Locality locality,
            Staff staff,
            Mail mail,
            YearOfWork year,
            ApplicationEventPublisher events,
            Notebook notebook,
            Organisations organisations,
            TransactionTemplate transaction,
            @Value("${phoihop.sample}") boolean isWanted,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.state = state;
        this.locality = locality;
        this.staff = staff;
        this.mail = mail;
        this.year = year;
        this.events = events;
        this.notebook = notebook;
        this.organisations = organisations;
        this.transaction = transaction;
        this.isWanted = isWanted;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void run(ApplicationArguments words) {
        if (state.settled().isPresent()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (!isWanted || !organisations.inForceOn(today).isEmpty()) {
            state.settle(Kind.NONE);
            return;
        }
        // a start that was cut off has told its password already
        var password = notebook.read().filter(told -> !told.isEmpty()).orElseGet(notebook::invent);
        notebook.write(password);
        transaction.executeWithoutResult(status -> make(password, today));
    }

    private void make(String password, LocalDate today) {
        var by = Actor.installation();
        var bodies = locality.found(by);
        var working = staff.engage(bodies, password, today, by);
        mail.deliver(today, bodies);
        year.happen(bodies, working, today, by);
        state.settle(Kind.MADE);
        events.publishEvent(new ExampleMade(clock.instant()));
    }
}
