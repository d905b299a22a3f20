package vn.phoihop.reports.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.phoihop.reports.RequestSheet;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Reference;
import vn.phoihop.shell.spi.Typed;

/// What the page of a request shows; `above` is the report that takes the answers in, when the reader may see it.
public record RequestPage(
        RequestSheet sheet,
        Map<OrganisationId, String> names,
        @Nullable Reference above,
        String period,
        String outline,
        Typed typed,
        Said said,
        boolean isOurs,
        boolean mayUrge) {

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public String path() {
        return sheet.request().reference().path();
    }

    /// The form of figures of one unit.
    public String form(RequestSheet.Unit unit) {
        var request = sheet.request();
        return "/indicators/forms/" + request.form() + "/" + unit.area() + "/" + request.period();
    }

    public String typed(String part, String name, String otherwise) {
        return typed.one("part").equals(part) ? typed.one(name) : otherwise;
    }
}
