package vn.phoihop.registry.outgoing.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;
import vn.phoihop.registry.outgoing.WordChanges;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Frame;

/// What the editor shows. `reopened` is when what was typed and not saved was kept; `theirs` what somebody else saved
/// meanwhile, beside what was typed.
public record EditPage(
        String id,
        DraftForm form,
        int version,
        List<KindOfDocument> kinds,
        List<String> bodies,
        Map<OrganisationId, String> names,
        String preview,
        @Nullable Instant reopened,
        List<WordChanges.Pair> theirs,
        List<FieldError> errors,
        String refusal) {

    /// The organisations ticked under this name.
    public List<OrganisationId> chosen(String field) {
        return form.ticked(field);
    }

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public @Nullable String wrong(String field, Frame frame) {
        return errors.stream()
                .filter(error -> error.getField().equals(field))
                .findFirst()
                .map(frame::say)
                .orElse(null);
    }

    public String to(String act) {
        return "/outgoing/" + id + "/" + act;
    }
}
