package vn.phoihop.petitions.web;

import java.util.List;
import java.util.UUID;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.petitions.web.SheetPage.Said;
import vn.phoihop.shell.spi.Typed;

/// The form on which what voters said is entered. `form` is its one-time id.
public record CollectPage(UUID form, List<Round> rounds, List<AreaLine> areas, Typed typed, Said said) {}
