package vn.phoihop.petitions.web;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.phoihop.petitions.Competence;
import vn.phoihop.petitions.Field;
import vn.phoihop.petitions.PetitionFilter;
import vn.phoihop.petitions.PetitionFilter.Box;
import vn.phoihop.petitions.PetitionKind;
import vn.phoihop.petitions.PetitionState;
import vn.phoihop.petitions.ResultGroup;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Asked;

/// The address of a list of petitions. What does not fit is as if it were not there.
public record PetitionQuery(
        @Nullable String q,
        @Nullable Box box,
        @Nullable PetitionKind kind,
        @Nullable PetitionState state,
        @Nullable Field field,
        @Nullable Competence competence,
        @Nullable ResultGroup result,
        @Nullable UUID organisation,
        @Nullable UUID session,
        @Nullable UUID round,
        @Nullable UUID area,
        @Nullable String after) {

    PetitionFilter filter() {
        return new PetitionFilter(
                q == null ? "" : q,
                box,
                kind,
                state,
                field,
                competence,
                result,
                organisation == null ? null : new OrganisationId(organisation),
                session,
                round,
                area);
    }

    /// The address of a filter, without the question mark.
    static String address(PetitionFilter filter) {
        var words = new LinkedHashMap<String, String>();
        words.put("q", filter.words());
        words.put("box", Asked.name(filter.box()));
        words.put("kind", Asked.name(filter.kind()));
        words.put("state", Asked.name(filter.state()));
        words.put("field", Asked.name(filter.field()));
        words.put("competence", Asked.name(filter.competence()));
        words.put("result", Asked.name(filter.result()));
        words.put(
                "organisation",
                filter.organisation() == null
                        ? ""
                        : filter.organisation().value().toString());
        words.put("session", text(filter.session()));
        words.put("round", text(filter.round()));
        words.put("area", text(filter.area()));
        return Asked.address(words);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
