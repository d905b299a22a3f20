package vn.phoihop.petitions;

import java.time.LocalDate;
import java.util.UUID;
import vn.phoihop.organisations.AreaId;

/// What voters said at a meeting, to be kept; `form` is the one-time id of the form, so that it is kept once.
public record NewPetition(
        UUID form,
        PetitionKind kind,
        RoundId round,
        LocalDate heldOn,
        AreaId area,
        String place,
        MeetingForm meeting,
        PetitionContent content) {

    NewPetition saying(PetitionContent other) {
        return new NewPetition(form, kind, round, heldOn, area, place, meeting, other);
    }
}
