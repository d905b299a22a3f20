package vn.phoihop.petitions.web;

import java.util.List;
import vn.phoihop.petitions.ClearedNames.Name;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shared.AccountId;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shell.spi.Typed;

/// What the page of names shows that look like those of persons and are not.
public record NamesPage(List<Name> names, AccountId reader, OrganisationId own, Typed typed, Said said) {

    /// Those that wait for a second person.
    public List<Name> waiting() {
        return names.stream().filter(each -> !each.isCleared()).toList();
    }

    public List<Name> cleared() {
        return names.stream().filter(Name::isCleared).toList();
    }

    /// Whether the reader asked for it, and somebody else has to agree.
    public boolean isOwn(Name name) {
        return name.askedBy().equals(reader);
    }

    /// Whether it belongs to the reader’s organisation, which may take it back.
    public boolean isOurs(Name name) {
        return name.owner().equals(own);
    }
}
