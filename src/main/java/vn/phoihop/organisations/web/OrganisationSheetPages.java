package vn.phoihop.organisations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.organisations.AreaId;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.organisations.Areas;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.organisations.Succession;
import vn.phoihop.organisations.Validity;
import vn.phoihop.organisations.web.Drawing.Thing;
import vn.phoihop.organisations.web.SheetPage.Fact;
import vn.phoihop.organisations.web.SheetPage.Link;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// One organisation, one area.
@MayAct
@Controller
class OrganisationSheetPages {

    private final Organisations organisations;
    private final Areas areas;
    private final OfficeDay today;

    OrganisationSheetPages(Organisations organisations, Areas areas, OfficeDay today) {
        this.organisations = organisations;
        this.areas = areas;
        this.today = today;
    }

    /// The pattern leaves room for the files of this module, which stand under the same name.
    @GetMapping("/organisations/{id:[0-9a-fA-F-]{36}}")
    ModelAndView organisation(@PathVariable UUID id, Actor actor) {
        var line = organisations.need(new OrganisationId(id));
        var on = dayOf(line.validity());
        var history = history(line);
        var page = new SheetPage(
                line.name(),
                Addresses.of(line.id()),
                "/organisations?at=" + line.area().value() + "&on=" + on,
                today.day(),
                line.validity(),
                facts(line),
                organisations.parent(line.id(), on).stream()
                        .map(OrganisationSheetPages::link)
                        .toList(),
                organisations.children(line.id(), on).stream()
                        .map(OrganisationSheetPages::link)
                        .toList(),
                organisations.successorsOn(today.day(), line.id()).stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .map(OrganisationSheetPages::link)
                        .toList(),
                history.drawing(),
                history.steps(),
                false,
                actor.is(Role.ADMINISTRATOR));
        return new ModelAndView("organisations/sheet", "page", page);
    }

    @GetMapping("/organisations/areas/{id}")
    ModelAndView area(@PathVariable UUID id, Actor actor) {
        var line = areas.need(new AreaId(id));
        var on = dayOf(line.validity());
        var path = areas.path(line.id(), on);
        var history = history(line);
        var page = new SheetPage(
                line.name(),
                Addresses.of(line.id()),
                "/organisations?at=" + id + "&on=" + on,
                today.day(),
                line.validity(),
                facts(line),
                path.subList(0, Math.max(0, path.size() - 1)).stream()
                        .map(OrganisationSheetPages::link)
                        .toList(),
                areas.branches(Optional.of(line.id()), on).stream()
                        .map(branch -> link(branch.area()))
                        .toList(),
                areas.successorsOn(today.day(), line.id()).stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .map(OrganisationSheetPages::link)
                        .toList(),
                history.drawing(),
                history.steps(),
                true,
                actor.is(Role.ADMINISTRATOR));
        return new ModelAndView("organisations/sheet", "page", page);
    }

    /// The day on which to look at it: today, or the last day it was in force, or the first.
    private LocalDate dayOf(Validity validity) {
        var last = validity.lastDay();
        if (last != null && last.isBefore(today.day())) {
            return last;
        }
        return validity.from().isAfter(today.day()) ? validity.from() : today.day();
    }

    private History<OrganisationId> history(OrganisationLine line) {
        var successions = organisations.history(line.id());
        var things = organisations.lines(ids(successions)).stream()
                .map(one -> new Thing<>(one.id(), one.name(), Addresses.of(one.id()), one.validity()))
                .toList();
        return new History<>(line.id(), things, successions);
    }

    private History<AreaId> history(AreaLine line) {
        var successions = areas.history(line.id());
        var things = areas.lines(ids(successions)).stream()
                .map(one -> new Thing<>(one.id(), one.name(), Addresses.of(one.id()), one.validity()))
                .toList();
        return new History<>(line.id(), things, successions);
    }

    private static <I> List<I> ids(List<Succession<I>> successions) {
        return successions.stream()
                .flatMap(one -> Stream.of(one.predecessor(), one.successor()))
                .distinct()
                .toList();
    }

    private static List<Fact> facts(OrganisationLine line) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("organisations.column.short_name", line.shortName()));
        facts.add(Fact.choice("organisations.column.branch", "organisations.branch." + line.branch()));
        facts.add(Fact.choice("organisations.column.level", "organisations.level." + line.level()));
        facts.add(Fact.of("organisations.area", line.areaName()));
        facts.add(Fact.of("organisations.column.abbreviation", line.abbreviation()));
        facts.add(Fact.of("organisations.column.identifier", Objects.requireNonNullElse(line.identifier(), "")));
        facts.add(Fact.of("organisations.column.address", line.contact().address()));
        facts.add(Fact.of("organisations.column.phone", line.contact().phone()));
        facts.add(Fact.of("organisations.column.email", line.contact().email()));
        return facts.stream().filter(OrganisationSheetPages::says).toList();
    }

    private static List<Fact> facts(AreaLine line) {
        return List.of(
                Fact.choice("organisations.column.kind", "organisations.kind." + line.kind()),
                Fact.of("organisations.code", line.code()));
    }

    private static boolean says(Fact fact) {
        return !fact.words().isEmpty() || !fact.wordsKey().isEmpty();
    }

    private static Link link(OrganisationLine line) {
        return new Link(Addresses.of(line.id()), line.name(), line.abbreviation());
    }

    private static Link link(AreaLine line) {
        return new Link(Addresses.of(line.id()), line.name(), line.code());
    }
}
