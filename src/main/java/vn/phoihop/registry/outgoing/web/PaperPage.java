package vn.phoihop.registry.outgoing.web;

import java.util.List;
import vn.phoihop.registry.outgoing.OutgoingSheet;
import vn.phoihop.shell.spi.Field;
import vn.phoihop.shell.spi.Typed;

/// The form in which a paper that a body signed is entered; `refusal` is the key of why not, or empty.
public record PaperPage(OutgoingSheet sheet, List<Field> fields, Typed typed, String refusal) {

    public String path() {
        return "/outgoing/" + sheet.line().id();
    }
}
