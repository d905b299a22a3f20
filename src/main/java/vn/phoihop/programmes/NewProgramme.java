package vn.phoihop.programmes;

import java.util.List;

/// A programme to be drafted. `id` is made with the form it is typed in: the same form drafts one programme, however
/// often it is sent. `paper` is what is known of a document that exists already.
public record NewProgramme(ProgrammeId id, ProgrammeText text, List<ItemText> items, Paper paper) {

    public NewProgramme {
        items = List.copyOf(items);
    }

    /// One without a document yet.
    public static NewProgramme of(ProgrammeText text, List<ItemText> items) {
        return new NewProgramme(ProgrammeId.fresh(), text, items, Paper.NONE);
    }
}
