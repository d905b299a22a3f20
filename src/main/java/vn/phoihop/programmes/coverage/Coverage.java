package vn.phoihop.programmes.coverage;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.phoihop.calendar.Audience;
import vn.phoihop.calendar.ClockId;
import vn.phoihop.calendar.Clocks;
import vn.phoihop.calendar.NewClock;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Seats;
import vn.phoihop.programmes.ProgrammeStepTaken;
import vn.phoihop.programmes.ProgrammesExported;
import vn.phoihop.programmes.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.NotThere;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;

/// Which units should have a programme of their own, and which have one as of any day (độ phủ ký kết). Units are shown,
/// counted and helped, never ranked.
@Component
public class Coverage {

    private final CoverageStore store;
    private final Organisations organisations;
    private final Areas areas;
    private final Seats seats;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Coverage(
            CoverageStore store,
            Organisations organisations,
            Areas areas,
            Seats seats,
            Clocks clocks,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.store = store;
        this.organisations = organisations;
        this.areas = areas;
        this.seats = seats;
        this.clocks = clocks;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Sets the target for every unit; who has it already keeps it.
    @Transactional
    public Optional<Refusal> set(NewTargets fresh, Actor by) {
        if (fresh.dueOn().isBefore(fresh.setOn())) {
            return Optional.of(Refusal.DUE_BEFORE_SET);
        }
        if (fresh.basis().isBlank()) {
            return Optional.of(Refusal.BASIS_MISSING);
        }
        var units = units(fresh, by.organisation());
        if (units.isEmpty()) {
            return Optional.of(Refusal.NO_UNITS);
        }
        var province = seats.provinceOf(by.organisation());
        var added = (int)
                units.stream().filter(unit -> add(fresh, province, unit, by)).count();
        if (added == 0) {
            return Optional.of(Refusal.TARGET_SET_ALREADY);
        }
        events.publishEvent(
                new CoverageChanged("programmes/coverage/" + fresh.form(), "SET", added, by, clock.instant()));
        return Optional.empty();
    }

    private List<OrganisationLine> units(NewTargets fresh, OrganisationId owner) {
        var place = organisations.need(owner).area();
        var below =
                areas.within(place, fresh.setOn()).stream().map(AreaLine::line).toList();
        return organisations.inForceOn(fresh.setOn(), below).stream()
                .filter(fresh::covers)
                .toList();
    }

    private boolean add(NewTargets fresh, String province, OrganisationLine unit, Actor by) {
        var target = new Target(
                province,
                UUID.randomUUID(),
                by.organisation(),
                unit.id(),
                fresh.level(),
                fresh.form(),
                fresh.basis().strip(),
                fresh.setOn(),
                fresh.dueOn(),
                null,
                null,
                null,
                null,
                "",
                null,
                "",
                null,
                0);
        if (!store.insert(target)) {
            return false;
        }
        if (!fresh.dueOn().isBefore(today())) {
            store.update(With.clock(target, start(target, unit, by).value()));
        }
        return true;
    }

    private ClockId start(Target target, OrganisationLine unit, Actor by) {
        var record = new Reference("programmes/coverage", target.id().toString(), "", unit.name());
        var audience = Audience.of(target.owner(), target.unit());
        return clocks.start(
                NewClock.of(target.province(), "PG-S", record, audience, clock.instant())
                        .heldBy(target.unit())
                        .on(target.dueOn()),
                by);
    }

    /// The coverage as of a day: only units in force that day count, whatever became of them since.
    @Transactional(readOnly = true)
    public Picture on(CoverageQuestion asked, Actor actor) {
        var targets = latest(store.setBy(asked.asOf(), asked.level(), asked.form(), actor.visibility()));
        var lines = organisations
                .lines(targets.stream().map(Target::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationLine::id, line -> line));
        var units = new ArrayList<Picture.Unit>();
        for (var target : targets) {
            var line = lines.get(target.unit());
            if (line != null && line.validity().isInForceOn(asked.asOf())) {
                var standing = target.on(asked.asOf());
                units.add(new Picture.Unit(line.areaName(), line.name(), target.province(), target, standing));
            }
        }
        units.sort(Comparator.comparing(Picture.Unit::place, Collator.getInstance(Locale.of("vi"))::compare)
                .thenComparing(unit -> unit.target().id()));
        return new Picture(asked.asOf(), List.copyOf(units));
    }

    /// A unit asked twice in one form is counted once, by what it was asked last.
    private static List<Target> latest(List<Target> targets) {
        var byUnit = new LinkedHashMap<String, Target>();
        targets.forEach(target -> byUnit.put(target.unit().value() + target.form(), target));
        return List.copyOf(byUnit.values());
    }

    /// The picture for a file, noted in the trail.
    @Transactional
    public Picture export(CoverageQuestion asked, String form, Actor by) {
        var picture = on(asked, by);
        events.publishEvent(
                new ProgrammesExported("coverage", form, picture.units().size(), by, clock.instant()));
        return picture;
    }

    /// One target, if it may be seen.
    @Transactional
    public Target need(UUID id, Actor by) {
        return store.find(id, by.visibility()).orElseThrow(() -> new NotThere("target " + id));
    }

    /// Records that a unit signed a programme that is not kept here, with its number.
    @Transactional
    public Optional<Refusal> signed(UUID id, int version, LocalDate on, String number, Actor by) {
        var target = need(id, by);
        if (!isInvolved(target, by)) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (number.isBlank()) {
            return Optional.of(Refusal.NUMBER_MISSING);
        }
        if (on.isAfter(today())) {
            return Optional.of(Refusal.SIGNED_LATER);
        }
        if (target.signedOn() != null
                || !organisations.need(target.unit()).validity().isInForceOn(on)) {
            return Optional.of(Refusal.SIGNED_BEFORE_SET_IMPOSSIBLE);
        }
        keep(With.signed(With.version(target, version), on, number.strip(), null), "SIGNED", by);
        return Optional.empty();
    }

    private static boolean isInvolved(Target target, Actor by) {
        return by.organisation().equals(target.owner()) || by.organisation().equals(target.unit());
    }

    /// Exempts a unit, with a reason, from a day on.
    @Transactional
    public Optional<Refusal> exempt(UUID id, int version, LocalDate on, String reason, Actor by) {
        var target = need(id, by);
        if (!by.organisation().equals(target.owner())) {
            return Optional.of(Refusal.NOT_YOURS);
        }
        if (reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (target.exemptOn() != null) {
            return Optional.of(Refusal.EXEMPT_ALREADY);
        }
        keep(With.exempt(With.version(target, version), on, reason.strip()), "EXEMPT", by);
        return Optional.empty();
    }

    private void keep(Target target, String what, Actor by) {
        store.update(target);
        stop(target.clock(), by);
        events.publishEvent(new CoverageChanged("programmes/coverage/" + target.id(), what, 1, by, clock.instant()));
    }

    private void stop(@Nullable UUID running, Actor by) {
        if (running != null) {
            clocks.stop(new ClockId(running), "PG-S", clock.instant(), by);
        }
    }

    /// Lets the body that followed the one which set targets see them.
    @Transactional
    public void share(OrganisationId owner, OrganisationId successor) {
        store.share(owner, successor);
    }

    /// What a programme of a unit goes through counts for its target, in the same transaction.
    @EventListener
    void heard(ProgrammeStepTaken taken) {
        for (var target : store.openOf(taken.owner(), taken.form(), taken.id().value())) {
            var next = next(target, taken);
            if (!next.equals(target)) {
                store.update(next);
                if (next.signedOn() != null) {
                    stop(target.clock(), taken.by());
                }
            }
        }
    }

    private Target next(Target target, ProgrammeStepTaken taken) {
        return switch (taken.step()) {
            case DRAFT ->
                target.draftedOn() == null
                        ? With.drafted(target, today(), taken.id().value())
                        : target;
            case COMPLETE ->
                With.signed(
                        target,
                        taken.day() == null ? today() : taken.day(),
                        taken.record().number(),
                        taken.id().value());
            case CLOSE -> taken.id().value().equals(target.programme()) ? With.ended(target, today()) : target;
            case REWORD, ASK, ANSWER, DECIDE, FREEZE, REDRAFT, VOID, SIGN, NUMBER, TAKE_EFFECT -> target;
            case LINK, SUCCEED, ACCEDE, REVISE, REPLACE, ISSUE, REVIEW, ABANDON -> target;
        };
    }

    /// The names of the provinces by code, on a day.
    @Transactional(readOnly = true)
    public Map<String, String> provinces(LocalDate on) {
        var names = new LinkedHashMap<String, String>();
        areas.withCode("VN", on)
                .ifPresent(country -> areas.below(Optional.of(country.id()), on)
                        .forEach(area -> names.put(area.code(), area.name())));
        return names;
    }
}
