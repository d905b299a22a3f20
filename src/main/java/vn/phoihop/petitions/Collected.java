package vn.phoihop.petitions;

/// What became of something voters said that was entered.
public sealed interface Collected {

    /// It is kept, under this id; entered again by the same form, it is the same one.
    record Kept(PetitionId id) implements Collected {}

    /// It is not.
    record Refused(Refusal why) implements Collected {}
}
