package vn.phoihop.exchanges.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.exchanges.ExchangeId;
import vn.phoihop.exchanges.ExchangeSheet;
import vn.phoihop.exchanges.ExchangeSheets;
import vn.phoihop.exchanges.ExchangeTerms;
import vn.phoihop.exchanges.Refusal;
import vn.phoihop.exchanges.web.SheetPage.Said;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.registry.DocumentLine;
import vn.phoihop.registry.Register;
import vn.phoihop.registry.RegisterFilter;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;
import vn.phoihop.shell.spi.Reply;
import vn.phoihop.shell.spi.Typed;

/// Makes the sheet of an exchange: fresh, or again with what was typed and why it was not done.
@Component
class SheetPageMaker {

    private static final int DOCUMENTS = 40;
    private static final int DOCUMENTS_LOOKED_AT = 200;

    private final ExchangeSheets sheets;
    private final ExchangeTerms terms;
    private final Organisations organisations;
    private final Register register;
    private final Clock clock;
    private final ZoneId zone;

    SheetPageMaker(
            ExchangeSheets sheets,
            ExchangeTerms terms,
            Organisations organisations,
            Register register,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.sheets = sheets;
        this.terms = terms;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.zone = zone;
    }

    /// What is tried with what was typed; a refusal when it is not done.
    interface Attempt {
        Optional<Refusal> run();
    }

    ModelAndView fresh(ExchangeId id, Actor actor) {
        return page(id, new Typed(new LinkedMultiValueMap<>()), Said.NOTHING, HttpStatus.OK, actor);
    }

    /// Tries it; whatever is said no to, what was typed stands there again.
    ModelAndView attempt(ExchangeId id, Typed typed, Actor actor, Attempt attempt) {
        if (!typed.errors().isEmpty()) {
            return page(id, typed, new Said(typed.errors(), "", false), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        }
        try {
            return attempt.run()
                    .map(why -> refused(id, typed, "exchanges.refusal." + why, actor))
                    .orElseGet(() -> Reply.seeOther("/exchanges/" + id));
        } catch (OptimisticLockingFailureException faster) {
            return page(id, typed, new Said(List.of(), "", true), HttpStatus.CONFLICT, actor);
        }
    }

    ModelAndView refused(ExchangeId id, Typed typed, String key, Actor actor) {
        return page(id, typed, new Said(List.of(), key, false), HttpStatus.CONFLICT, actor);
    }

    private ModelAndView page(ExchangeId id, Typed typed, Said said, HttpStatus status, Actor actor) {
        var sheet = sheets.need(id, actor);
        var page = new SheetPage(
                sheet,
                organisations.names(named(sheet)),
                choices(actor),
                terms.purposes(),
                documents(actor),
                typed,
                said,
                actor.organisation(),
                actor.is(Role.LEADER));
        var view = new ModelAndView("exchanges/sheet", "page", page);
        view.setStatus(status);
        return view;
    }

    private static Set<OrganisationId> named(ExchangeSheet sheet) {
        var all = new HashSet<>(sheet.receivers());
        all.add(sheet.requester());
        sheet.legs().forEach(each -> all.add(each.receiver()));
        sheet.legs().stream()
                .map(each -> each.competentBody())
                .filter(Objects::nonNull)
                .forEach(all::add);
        sheet.thread().forEach(each -> all.add(each.organisation()));
        sheet.details().phases().stream()
                .map(each -> each.publisher())
                .filter(Objects::nonNull)
                .forEach(all::add);
        sheet.details().conclusions().forEach(each -> all.add(each.lead()));
        return all;
    }

    /// The organisations one can write to today, by name.
    Map<OrganisationId, String> choices(Actor actor) {
        var all = new LinkedHashMap<OrganisationId, String>();
        organisations.inForceOn(LocalDate.ofInstant(clock.instant(), zone)).stream()
                .filter(each -> !each.id().equals(actor.organisation()))
                .forEach(each -> all.put(each.id(), each.name()));
        return all;
    }

    /// The documents filed last in the own register, to choose from: others’ one may read but not pass on.
    List<DocumentLine> documents(Actor actor) {
        return register.list(RegisterFilter.ALL, null, actor, DOCUMENTS_LOOKED_AT).lines().stream()
                .filter(document -> document.owner().equals(actor.organisation()))
                .limit(DOCUMENTS)
                .toList();
    }
}
