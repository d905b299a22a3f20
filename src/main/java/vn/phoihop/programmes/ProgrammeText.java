package vn.phoihop.programmes;

import java.util.List;
import vn.phoihop.shared.OrganisationId;

/// What is agreed on, without its items: the head, the parties in the order they are printed with the duties of each,
/// and the contents by field.
public record ProgrammeText(ProgrammeHead head, List<PartyText> parties, List<Content> contents) {

    public ProgrammeText {
        parties = List.copyOf(parties);
        contents = contents.stream().filter(each -> !each.words().isEmpty()).toList();
    }

    /// A party and its duties.
    public record PartyText(OrganisationId organisation, String duties) {
        public PartyText {
            duties = ProgrammeHead.clean(duties);
        }
    }

    /// What is agreed in one field.
    public record Content(String topic, String words) {
        public Content {
            words = ProgrammeHead.clean(words);
        }
    }
}
