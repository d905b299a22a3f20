package vn.phoihop.petitions.web;

import java.time.LocalDate;
import vn.phoihop.petitions.PetitionId;
import vn.phoihop.petitions.Publications.Preview;
import vn.phoihop.petitions.web.SheetPage.Said;

/// The step to the public page: the preview, and what can be done.
public record PublishPage(PetitionId id, Preview preview, LocalDate today, boolean isLeader, Said said) {}
