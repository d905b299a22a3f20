package vn.phoihop.example;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.PublicFigures;
import vn.phoihop.publicsite.PublicLogs;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;

/// A year of work in the province: what was agreed, given, asked and measured.
@Component
class YearOfWork {

    private final TasksOfTheYear tasks;
    private final Agreements agreements;
    private final Figures figures;
    private final DealingsOfAYear dealings;
    private final ConcernsOfTheYear concerns;
    private final PressOfTheYear press;
    private final ClarificationsOfTheYear clarifications;
    private final ReportsOfTheYear reports;
    private final OutgoingOfTheYear outgoing;
    private final FiguresDiscussed discussed;
    private final PetitionsOfASession petitions;
    private final PublicFigures counted;
    private final PublicLogs logs;

    YearOfWork(
            TasksOfTheYear tasks,
            Agreements agreements,
            Figures figures,
            DealingsOfAYear dealings,
            ConcernsOfTheYear concerns,
            PressOfTheYear press,
            ClarificationsOfTheYear clarifications,
            ReportsOfTheYear reports,
            OutgoingOfTheYear outgoing,
            FiguresDiscussed discussed,
            PetitionsOfASession petitions,
            PublicFigures counted,
            PublicLogs logs) {
        this.tasks = tasks;
        this.agreements = agreements;
        this.figures = figures;
        this.dealings = dealings;
        this.concerns = concerns;
        this.press = press;
        this.clarifications = clarifications;
        this.reports = reports;
        this.outgoing = outgoing;
        this.discussed = discussed;
        this.petitions = petitions;
        this.counted = counted;
        this.logs = logs;
    }

    void happen(Locality.Bodies bodies, Map<OrganisationId, Actor> working, LocalDate today, Actor by) {
        tasks.happen(bodies, working, today);
        agreements.conclude(bodies, today, by);
        figures.report(by);
        dealings.happen(bodies);
        concerns.happen(today);
        press.happen(bodies, today);
        clarifications.happen(today);
        reports.happen(bodies);
        outgoing.happen(bodies);
        discussed.happen(bodies, working, today);
        petitions.happen(bodies);
        counted.make();
        logs.closeDays();
    }
}
