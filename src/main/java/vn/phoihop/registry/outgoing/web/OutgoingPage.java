package vn.phoihop.registry.outgoing.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.phoihop.calendar.ClockLine;
import vn.phoihop.registry.outgoing.OutgoingMove;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.shared.OrganisationId;

/// What the sheet of an outgoing document shows. `form` is the one-time id of what can be begun here.
public record OutgoingPage(
        OutgoingSheet sheet, Map<OrganisationId, String> names, String preview, UUID form, Said said) {

    /// What the page says about what was just tried: a refusal (its key, or empty), that somebody else was faster;
    /// which act it was and what was typed.
    public record Said(String refusal, boolean changed, String act, String words) {
        static final Said NOTHING = new Said("", false, "", "");
    }

    public boolean may(OutgoingMove move) {
        return sheet.may().contains(move);
    }

    /// Whether there is anything to do.
    public boolean mayAct() {
        return sheet.may().stream().anyMatch(move -> move != OutgoingMove.DRAFT)
                || sheet.mayWrite()
                || sheet.mayAmend()
                || sheet.mayConfirm();
    }

    public boolean tried(String act) {
        return said.act().equals(act);
    }

    public String was(String act) {
        return tried(act) ? said.words() : "";
    }

    public String name(@Nullable OrganisationId organisation) {
        return organisation == null ? "" : names.getOrDefault(organisation, "");
    }

    public String to(String act) {
        return "/outgoing/" + sheet.line().id() + "/" + act;
    }

    /// What fills a sentence of the history.
    public String[] details(OutgoingSheet.Told told) {
        return Stream.concat(Stream.of(told.name()), told.details().stream()).toArray(String[]::new);
    }

    public boolean hasSigned(OrganisationId organisation) {
        return sheet.signedBy().contains(organisation);
    }

    /// The paper a body signed; null when it signed here, or has not.
    public OutgoingSheet.@Nullable OnPaper onPaper(OrganisationId body) {
        return sheet.onPaper().stream()
                .filter(each -> each.body().equals(body))
                .findFirst()
                .orElse(null);
    }

    public List<ClockLine> clocks() {
        return sheet.clocks();
    }
}
